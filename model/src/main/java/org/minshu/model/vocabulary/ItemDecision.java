package org.minshu.model.vocabulary;

/** What a department said about one requested item. */
public enum ItemDecision implements Term {
    PENDING("待审核", "Pending"),
    GRANTED("批准", "Granted"),
    REFUSED("不批准", "Refused");

    private final String zh;
    private final String en;

    ItemDecision(String zh, String en) {
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
