package org.minshu.model.vocabulary;

/** How a metered use ended. */
public enum UsageOutcome implements Term {
    STARTED("进行中", "Started"),
    COMPLETED("完成", "Completed"),
    ABORTED("中断", "Aborted"),
    REFUSED("拒绝", "Refused");

    private final String zh;
    private final String en;

    UsageOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
