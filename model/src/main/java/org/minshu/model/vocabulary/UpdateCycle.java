package org.minshu.model.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/** 更新周期. Source: 发改高技〔2017〕1272号. */
public enum UpdateCycle implements Term {
    REALTIME("实时", "Real time"),
    HOURLY("每小时", "Hourly"),
    DAILY("每日", "Daily"),
    WEEKLY("每周", "Weekly"),
    TEN_DAYS("每旬", "Every ten days"),
    MONTHLY("每月", "Monthly"),
    QUARTERLY("每季度", "Quarterly"),
    HALF_YEARLY("每半年", "Half-yearly"),
    YEARLY("每年", "Yearly"),
    IRREGULAR("不定期", "Irregular"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    UpdateCycle(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** When new data are due; nothing where the cycle promises no day. What comes all the time is due the next day. */
    public Optional<LocalDate> due(LocalDate last) {
        return switch (this) {
            case REALTIME, HOURLY, DAILY -> Optional.of(last.plusDays(1));
            case WEEKLY -> Optional.of(last.plusWeeks(1));
            case TEN_DAYS -> Optional.of(last.plusDays(10));
            case MONTHLY -> Optional.of(last.plusMonths(1));
            case QUARTERLY -> Optional.of(last.plusMonths(3));
            case HALF_YEARLY -> Optional.of(last.plusMonths(6));
            case YEARLY -> Optional.of(last.plusYears(1));
            case IRREGULAR, OTHER -> Optional.empty();
        };
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
