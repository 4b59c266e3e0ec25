package org.minshu.catalog.measurement;

import org.jspecify.annotations.Nullable;
import org.minshu.client.measurement.DataRule;

/**
 * A rule that a dataset has, and from where.
 *
 * @param library key, where it is a library's
 */
record AppliedRule(DataRule rule, Origin origin, @Nullable String library) {

    /** Who laid it down. */
    enum Origin {
        OWN,
        SUGGESTED,
        LIBRARY
    }

    DataRuleKind kind() {
        return DataRuleKind.of(rule.kind());
    }
}
