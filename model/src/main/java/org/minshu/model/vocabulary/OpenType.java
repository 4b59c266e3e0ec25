package org.minshu.model.vocabulary;

/** 开放属性: opening to the public. Source: 福建省公共数据资源开放 practice. */
public enum OpenType implements Term {
    GENERAL("普遍开放", "Open"),
    ON_APPLICATION("依申请开放", "On application"),
    NOT_OPEN("不予开放", "Not open");

    private final String zh;
    private final String en;

    OpenType(String zh, String en) {
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
