package org.minshu.client.measurement;

import java.util.List;
import org.minshu.client.Named;

/** Rules that every dataset of a library has, beside its own. The revision is the ETag. */
public record LibraryRulesView(Named library, List<DataRule> rules, long revision) {}
