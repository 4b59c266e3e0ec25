package org.minshu.model.vocabulary;

/** 信息资源格式分类. Source: 发改高技〔2017〕1272号, codes 01 to 07 in this order. */
public enum FormatCategory implements Term {
    E_FILE("电子文件", "Electronic file"),
    SPREADSHEET("电子表格", "Spreadsheet"),
    DATABASE("数据库", "Database"),
    IMAGE("图形图像", "Image"),
    STREAM_MEDIA("流媒体", "Streaming media"),
    SELF_DESCRIBING("自描述格式", "Self-describing format"),
    API("服务接口", "Service interface");

    private final String zh;
    private final String en;

    FormatCategory(String zh, String en) {
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
