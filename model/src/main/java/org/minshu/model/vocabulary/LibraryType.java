package org.minshu.model.vocabulary;

/** 数据资源库 types. */
public enum LibraryType implements Term {
    THEMATIC("专题库", "Thematic library"),
    BASE("基础库", "Base library");

    private final String zh;
    private final String en;

    LibraryType(String zh, String en) {
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
