package org.minshu.model.vocabulary;

/** Whether a grant can be used. */
public enum GrantState implements Term {
    SCHEDULED("未生效", "Not yet valid"),
    ACTIVE("有效", "Active"),
    EXPIRED("已到期", "Expired"),
    REVOKED("已收回", "Revoked");

    private final String zh;
    private final String en;

    GrantState(String zh, String en) {
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
