package org.minshu.model.vocabulary;

/** 数据分级. Only general data is allowed on the platform. Source: 数据安全法 art. 21, GB/T 43697-2024. */
public enum DataGrade implements Term {
    GENERAL("一般数据", "General data"),
    IMPORTANT("重要数据", "Important data"),
    CORE("核心数据", "Core data");

    private final String zh;
    private final String en;

    DataGrade(String zh, String en) {
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
