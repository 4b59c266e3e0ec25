package org.minshu.model.vocabulary;

/** Where a catalogue entry stands. */
public enum DatasetState implements Term {
    DRAFT("草稿", "Draft"),
    SUBMITTED("待审核", "Awaiting review"),
    RETURNED("退回修改", "Returned"),
    PUBLISHED("已发布", "Published"),
    SUSPENDED("已暂停", "Suspended"),
    RETIRED("已下架", "Retired");

    private final String zh;
    private final String en;

    DatasetState(String zh, String en) {
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
