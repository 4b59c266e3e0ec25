package org.minshu.catalog.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.measurement.DataRule;

/**
 * What somebody laid down.
 *
 * @param rules null where nothing is, or not any more
 * @param revision 0 where nothing ever was
 */
record LaidRules(@Nullable List<DataRule> rules, long revision) {

    static final LaidRules NONE = new LaidRules(null, 0);
}
