package org.minshu.model.vocabulary;

/** 信息项数据类型. Source: 发改高技〔2017〕1272号. */
public enum ItemDataType implements Term {
    C("字符型", "Text"),
    N("数值型", "Number"),
    Y("货币型", "Currency"),
    D("日期型", "Date"),
    T("日期时间型", "Date and time"),
    L("逻辑型", "Boolean"),
    M("备注型", "Memo"),
    G("通用型", "General"),
    B("双精度型", "Double"),
    I("整型", "Integer"),
    F("浮点型", "Float");

    private final String zh;
    private final String en;

    ItemDataType(String zh, String en) {
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
