package org.minshu.catalog.dataset.exchange;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the form, those of the ministry first; a row states an entry, the rows below it more of its data items. */
enum FormColumn {
    CODE("信息资源代码", "", Kind.CODE),
    TITLE("信息资源名称", "/title", Kind.TEXT),
    DEPARTMENT("信息资源提供方", "/department", "department"),
    SUMMARY("信息资源摘要", "/summary", Kind.TEXT),
    FORMAT_CATEGORY("信息资源格式分类", "/formatCategory", "formatCategory"),
    FORMAT_TYPE("信息资源格式类型", "/formatType", "formatType"),
    ITEM_LABEL("信息项名称", "label", Kind.ITEM),
    ITEM_NAME("信息项英文名称", "name", Kind.ITEM),
    ITEM_TYPE("数据类型", "dataType", Kind.ITEM),
    ITEM_LENGTH("数据长度", "length", Kind.ITEM),
    SHARE_TYPE("共享类型", "/sharing/type", "shareType"),
    SHARE_CONDITION("共享条件", "/sharing/condition", Kind.TEXT),
    SHARE_METHOD("共享方式", "/sharing/method", "shareMethod"),
    LEGAL_BASIS("不予共享依据", "/sharing/legalBasis", Kind.TEXT),
    OPEN_TYPE("开放类型", "/opening/type", "openType"),
    OPEN_CONDITION("开放条件", "/opening/condition", Kind.TEXT),
    OPEN_REASON("不予开放理由", "/opening/reason", Kind.TEXT),
    UPDATE_CYCLE("更新周期", "/updateCycle", "updateCycle"),
    PUBLISH_DATE("发布日期", "/publishDate", Kind.TEXT),
    RELATED_CODES("关联资源代码", "/relatedCodes", Kind.LIST),
    TITLE_EN("英文名称", "/titleEn", Kind.TEXT),
    KEYWORDS("关键词", "/keywords", Kind.LIST),
    LIBRARIES("所属库", "/libraries", Kind.LIST, "library"),
    THEME("主题分类", "/theme", "theme"),
    GRADE("数据分类", "/classification/grade", "dataGrade"),
    LEVEL("数据分级", "/classification/level", Kind.NUMBER),
    PERSONAL("是否含个人信息", "/classification/containsPersonalInfo", Kind.FLAG),
    REGIONS("覆盖地区", "/coverage/regions", Kind.LIST, "region"),
    ROWS("数据量", "/rows", Kind.NUMBER),
    CONTACT("联系处室", "/contact/name", Kind.TEXT),
    PHONE("联系电话", "/contact/phone", Kind.TEXT),
    EMAIL("电子邮箱", "/contact/email", Kind.TEXT),
    ITEM_KEY("主键", "primaryKey", Kind.ITEM),
    ITEM_SENSITIVITY("敏感性", "sensitivity", Kind.ITEM),
    ITEM_DESCRIPTION("信息项说明", "description", Kind.ITEM);

    /** How what stands in a cell is to be understood. */
    enum Kind {
        CODE,
        TEXT,
        NUMBER,
        FLAG,
        LIST,
        TERM,
        ITEM
    }

    private final String heading;
    private final String pointer;
    private final Kind kind;
    private final String vocabulary;

    FormColumn(String heading, String pointer, Kind kind) {
        this(heading, pointer, kind, "");
    }

    FormColumn(String heading, String pointer, String vocabulary) {
        this(heading, pointer, Kind.TERM, vocabulary);
    }

    FormColumn(String heading, String pointer, Kind kind, String vocabulary) {
        this.heading = heading;
        this.pointer = pointer;
        this.kind = kind;
        this.vocabulary = vocabulary;
    }

    static Optional<FormColumn> headed(String heading) {
        var plain = heading.replaceAll("[*＊\\s]", "");
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(plain))
                .findFirst();
    }

    String heading() {
        return heading;
    }

    /** JSON pointer into the metadata, or the field of a data item. */
    String pointer() {
        return pointer;
    }

    Kind kind() {
        return kind;
    }

    boolean isOfItem() {
        return kind == Kind.ITEM;
    }

    /** The code list of its values; empty where it has none. */
    String vocabulary() {
        return switch (this) {
            case ITEM_TYPE -> "itemDataType";
            case ITEM_SENSITIVITY -> "sensitivity";
            default -> vocabulary;
        };
    }
}
