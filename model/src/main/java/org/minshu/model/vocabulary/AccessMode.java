package org.minshu.model.vocabulary;

/** How a scenario uses data. */
public enum AccessMode implements Term {
    API("接口查询/核验", "API service"),
    SANDBOX("数据沙箱建模", "Data sandbox"),
    PRIVACY_COMPUTING("隐私计算（可用不可见）", "Privacy computing"),
    REPORT("统计分析报告", "Report");

    private final String zh;
    private final String en;

    AccessMode(String zh, String en) {
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
