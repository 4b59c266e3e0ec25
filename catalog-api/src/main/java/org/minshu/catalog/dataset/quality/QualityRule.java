package org.minshu.catalog.dataset.quality;

import static org.minshu.catalog.dataset.quality.Dimension.ACCESSIBILITY;
import static org.minshu.catalog.dataset.quality.Dimension.CONTEXTUALITY;
import static org.minshu.catalog.dataset.quality.Dimension.FINDABILITY;
import static org.minshu.catalog.dataset.quality.Dimension.INTEROPERABILITY;
import static org.minshu.catalog.dataset.quality.Dimension.REUSABILITY;
import static org.minshu.catalog.dataset.quality.Measured.in;

import java.util.function.Predicate;
import org.minshu.client.dataset.DatasetMetadata.Classification;
import org.minshu.client.dataset.DatasetMetadata.Contact;
import org.minshu.client.dataset.DatasetMetadata.Coverage;
import org.minshu.client.dataset.DatasetMetadata.Opening;
import org.minshu.client.dataset.DatasetMetadata.Sharing;
import org.minshu.client.quality.QualityRuleView;
import org.minshu.model.vocabulary.OpenType;

/**
 * The rules of metadata quality: the dimensions of the European Metadata Quality Assessment over the core items of
 * 发改高技〔2017〕1272号. Weights add up to 100. Whoever changes a rule raises {@link #EDITION}: all entries are scored anew then.
 */
enum QualityRule {
    KEYWORDS(
            FINDABILITY,
            8,
            "/keywords",
            new Text("至少 3 个关键词", "补充用户会用来搜索的词，至少 3 个。"),
            new Text("At least 3 keywords", "Add words that people would search for, at least 3."),
            on -> on.hasAtLeast(3, on.metadata().keywords())),
    THEME(
            FINDABILITY,
            5,
            "/theme",
            new Text("主题分类", "选择主题分类。"),
            new Text("A theme", "Choose the theme."),
            on -> on.states("theme", on.metadata().theme())),
    LIBRARY(
            FINDABILITY,
            4,
            "/libraries",
            new Text("归入专题库或基础库", "选择所属的专题库或基础库。"),
            new Text("Part of a library", "Choose the thematic or base library it belongs to."),
            on -> on.hasAtLeast(1, on.metadata().libraries())),
    REGIONS(
            FINDABILITY,
            4,
            "/coverage/regions",
            new Text("空间范围", "选择数据覆盖的地区。"),
            new Text("Where the data are about", "Choose the regions that the data cover."),
            on -> on.hasAtLeast(1, in(on.metadata().coverage(), Coverage::regions))),
    PERIOD(
            FINDABILITY,
            4,
            "/coverage/from",
            new Text("时间范围", "填写数据的起始日期。"),
            new Text("When the data are about", "Give the first day of the data."),
            on -> in(on.metadata().coverage(), Coverage::from) != null),
    DATA(
            ACCESSIBILITY,
            12,
            "/landingPage",
            new Text("有文件或访问地址", "上传数据文件，或填写访问地址。"),
            new Text("A file or an address", "Upload a file, or give the address where the data are."),
            on -> on.files() > 0 || on.metadata().landingPage() != null),
    METHOD(
            ACCESSIBILITY,
            4,
            "/sharing/method",
            new Text("共享方式", "选择共享方式；不予共享的写明依据。"),
            new Text("How it is shared", "Choose how it is shared; where it is not, give the legal basis."),
            on -> in(on.metadata().sharing(), Sharing::method) != null
                    || in(on.metadata().sharing(), Sharing::legalBasis) != null),
    CONDITION(
            ACCESSIBILITY,
            4,
            "/opening/condition",
            new Text("开放条件或不开放理由", "依申请开放的写明条件，不予开放的写明理由。"),
            new Text("Conditions or reason", "Say on which condition it is opened, or why it is not."),
            QualityRule::saysHowItIsOpened),
    FORMAT(
            INTEROPERABILITY,
            6,
            "/formatType",
            new Text("机器可读的格式", "改用 CSV、XLSX、JSON、XML 等机器可读的格式。"),
            new Text("A machine-readable format", "Provide CSV, XLSX, JSON, XML or the like."),
            Measured::isReadable),
    ITEMS(
            INTEROPERABILITY,
            6,
            "/items",
            new Text("列出信息项", "填写信息项，或从文件读取。"),
            new Text("A data dictionary", "List the data items, or have them read from a file."),
            Measured::hasItems),
    ITEM_TYPES(
            INTEROPERABILITY,
            4,
            "/items",
            new Text("每个信息项有数据类型", "补充各信息项的数据类型。"),
            new Text("A type for every item", "Give the type of each item."),
            on -> on.items(100, item -> item.dataType() != null)),
    ITEM_LABELS(
            INTEROPERABILITY,
            4,
            "/items",
            new Text("每个信息项有中文名称", "补充各信息项的中文名称。"),
            new Text("A Chinese name for every item", "Give the Chinese name of each item."),
            on -> on.items(100, item -> item.label() != null)),
    LICENCE(
            REUSABILITY,
            8,
            "/licence",
            new Text("使用许可", "填写使用许可或使用条款。"),
            new Text("Terms of use", "Give the licence or the terms of use."),
            on -> on.metadata().licence() != null),
    CONTACT(
            REUSABILITY,
            7,
            "/contact/name",
            new Text("联系人及电话或邮箱", "填写联系人，以及电话或邮箱。"),
            new Text("Somebody to ask", "Name a contact with a phone number or e-mail address."),
            QualityRule::namesSomebodyToAsk),
    CLASSIFICATION(
            REUSABILITY,
            5,
            "/classification/level",
            new Text("数据分级和个人信息", "填写数据级别，并说明是否含个人信息。"),
            new Text("Level and personal information", "Give the level, and say whether it has personal information."),
            on -> in(on.metadata().classification(), Classification::level) != null
                    && in(on.metadata().classification(), Classification::containsPersonalInfo) != null),
    SUMMARY(
            CONTEXTUALITY,
            5,
            "/summary",
            new Text("摘要不少于 50 字", "说明数据的内容、来源和用途，不少于 50 字。"),
            new Text("A summary of 50 characters", "Say what the data are, where they come from and what for."),
            on -> on.isLong(50, on.metadata().summary())),
    CYCLE(
            CONTEXTUALITY,
            3,
            "/updateCycle",
            new Text("明确的更新周期", "选择明确的更新周期，不选“其他”。"),
            new Text("A stated update cycle", "Choose how often it is updated, not “other”."),
            on -> on.states("updateCycle", on.metadata().updateCycle())
                    && !"OTHER".equals(on.metadata().updateCycle())),
    ISSUED(
            CONTEXTUALITY,
            2,
            "/publishDate",
            new Text("发布日期", "填写数据首次发布的日期。"),
            new Text("When it was issued", "Give the day on which the data were first issued."),
            on -> on.states("publishDate", on.metadata().publishDate())),
    ROWS(
            CONTEXTUALITY,
            2,
            "/rows",
            new Text("数据量", "填写记录条数。"),
            new Text("How much there is", "Give the number of records."),
            on -> on.states("rows", on.metadata().rows())),
    ITEM_DESCRIPTIONS(
            CONTEXTUALITY,
            3,
            "/items",
            new Text("八成以上信息项有说明", "为信息项补充说明：含义、单位、取值。"),
            new Text("Most items described", "Describe the items: meaning, unit, values."),
            on -> on.items(80, item -> item.description() != null));

    /** Of the rules as a whole. */
    static final int EDITION = 1;

    private final Dimension dimension;
    private final int weight;
    private final String pointer;
    private final Text zh;
    private final Text en;
    private final Predicate<Measured> met;

    QualityRule(Dimension dimension, int weight, String pointer, Text zh, Text en, Predicate<Measured> met) {
        this.dimension = dimension;
        this.weight = weight;
        this.pointer = pointer;
        this.zh = zh;
        this.en = en;
        this.met = met;
    }

    Dimension dimension() {
        return dimension;
    }

    int weight() {
        return weight;
    }

    boolean isMet(Measured entry) {
        return met.test(entry);
    }

    QualityRuleView view() {
        return new QualityRuleView(name(), dimension.name(), weight, pointer, zh.title, en.title, zh.next, en.next);
    }

    private static boolean saysHowItIsOpened(Measured on) {
        var opening = on.metadata().opening();
        var type = in(opening, Opening::type);
        if (OpenType.ON_APPLICATION.name().equals(type)) {
            return in(opening, Opening::condition) != null;
        }
        return OpenType.GENERAL.name().equals(type) || (type != null && in(opening, Opening::reason) != null);
    }

    private static boolean namesSomebodyToAsk(Measured on) {
        var contact = on.metadata().contact();
        return in(contact, Contact::name) != null
                && (in(contact, Contact::phone) != null || in(contact, Contact::email) != null);
    }

    /** What is asked for, and what to do where it is missing. */
    private record Text(String title, String next) {}
}
