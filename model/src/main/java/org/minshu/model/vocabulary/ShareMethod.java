package org.minshu.model.vocabulary;

/** 共享方式. Source: 发改高技〔2017〕1272号, template. */
public enum ShareMethod implements Term {
    PLATFORM_API("共享平台-接口", "Platform: API"),
    PLATFORM_DATABASE("共享平台-数据库", "Platform: database"),
    PLATFORM_FILE("共享平台-文件", "Platform: file"),
    FRONT_END_MACHINE("前置机对接", "Front-end machine"),
    ONLINE_QUERY("在线查询", "Online query"),
    MEDIUM("介质交换", "Physical medium"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    ShareMethod(String zh, String en) {
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
