package org.minshu.model.vocabulary;

/** What a usage record counts. */
public enum UsageKind implements Term {
    VIEW("浏览", "View"),
    DOWNLOAD("下载", "Download"),
    /** Of rows, through the interface. */
    QUERY("查询", "Query");

    private final String zh;
    private final String en;

    UsageKind(String zh, String en) {
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
