package org.minshu.model.vocabulary;

/** 共享属性: sharing between departments. Source: 发改高技〔2017〕1272号. */
public enum ShareType implements Term {
    UNCONDITIONAL("无条件共享", "Unconditional"),
    CONDITIONAL("有条件共享", "Conditional"),
    NOT_SHARED("暂不共享", "Not shared");

    private final String zh;
    private final String en;

    ShareType(String zh, String en) {
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
