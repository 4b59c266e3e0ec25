package org.minshu.catalog.measurement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.client.measurement.DimensionMark;

/** What rules are about. Source: GB/T 36344-2018. */
enum DataDimension {
    NORMATIVITY("规范性", "Conformity"),
    COMPLETENESS("完整性", "Completeness"),
    ACCURACY("准确性", "Accuracy"),
    CONSISTENCY("一致性", "Consistency"),
    TIMELINESS("时效性", "Timeliness"),
    ACCESSIBILITY("可访问性", "Accessibility");

    private final String zh;
    private final String en;

    DataDimension(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Where its score is kept. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    DimensionMark mark(@Nullable Double score) {
        return new DimensionMark(name(), zh, en, score);
    }
}
