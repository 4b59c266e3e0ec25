package org.minshu.catalog.measurement;

import static org.minshu.catalog.rules.Texts.tidy;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.measurement.DataRule;

/** Bounds are numbers, or days; the lower one first. */
final class RangeCheck {

    private final Findings findings;

    RangeCheck(Findings findings) {
        this.findings = findings;
    }

    DataRule checked(DataRule bare, DataRule rule, String at) {
        var least = tidy(rule.least());
        var most = tidy(rule.most());
        if (least == null && most == null) {
            findings.required(at + "/least", null);
        }
        var low = bound(least, at + "/least");
        var high = bound(most, at + "/most");
        if (low != null && high != null && !low.isAtMost(high)) {
            findings.invalid(
                    at + "/most",
                    "上限须与下限同为数值或日期，且不小于下限。",
                    "Both are numbers or both are days, the upper not below the lower.");
        }
        return new DataRule(
                bare.kind(),
                bare.columns(),
                bare.itemType(),
                least,
                most,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                bare.note());
    }

    private @Nullable Bound bound(@Nullable String text, String pointer) {
        if (text == null) {
            return null;
        }
        var bound = Bound.parse(text).orElse(null);
        if (bound == null) {
            findings.invalid(
                    pointer,
                    "请填写数值（最多 18 位整数、10 位小数）或 2026-11-23 形式的日期。",
                    "Give a number, of at most 18 and 10 digits, or a date such as 2026-11-23.");
        }
        return bound;
    }
}
