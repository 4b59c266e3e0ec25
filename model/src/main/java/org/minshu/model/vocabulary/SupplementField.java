package org.minshu.model.vocabulary;

/** An entry of a request that its applicant can be asked to add to. The data is not among them: departments decide on it. */
public enum SupplementField implements Term {
    PURPOSE("用途说明", "Purpose"),
    ACCESS_MODE("使用方式", "Way of use"),
    PERIOD("使用期限", "Period of use"),
    SECURITY("安全措施", "Security measures"),
    CONTACT("联系人", "Contact");

    private final String zh;
    private final String en;

    SupplementField(String zh, String en) {
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
