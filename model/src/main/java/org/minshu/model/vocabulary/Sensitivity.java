package org.minshu.model.vocabulary;

/** How sensitive a data item is. Source: GB/T 43697-2024, personal information law art. 28. */
public enum Sensitivity implements Term {
    NONE("无敏感", "Not sensitive"),
    BUSINESS("商业敏感", "Business-sensitive"),
    PERSONAL("个人信息", "Personal information"),
    PERSONAL_SENSITIVE("敏感个人信息", "Sensitive personal information");

    private final String zh;
    private final String en;

    Sensitivity(String zh, String en) {
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
