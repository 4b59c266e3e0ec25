package org.minshu.client.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are laid down in place of all before.
 *
 * @param rules at most 100; null for those that the platform suggests, of a library for none
 */
public record DataRulesForm(@Nullable List<DataRule> rules) {}
