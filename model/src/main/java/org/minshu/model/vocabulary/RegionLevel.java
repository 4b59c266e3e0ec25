package org.minshu.model.vocabulary;

/** Administrative levels. */
public enum RegionLevel implements Term {
    PROVINCE("省", "Province"),
    CITY("设区市", "City"),
    COMPREHENSIVE_ZONE("综合实验区", "Comprehensive zone"),
    COUNTY("县（市、区）", "County");

    private final String zh;
    private final String en;

    RegionLevel(String zh, String en) {
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
