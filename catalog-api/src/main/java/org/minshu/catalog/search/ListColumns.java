package org.minshu.catalog.search;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.model.vocabulary.OpenType;
import org.minshu.model.vocabulary.ShareType;
import org.minshu.model.vocabulary.Term;
import org.minshu.model.vocabulary.UpdateCycle;

/** Says an entry of a list in cells that people read, in one of the two languages. */
record ListColumns(boolean english, Map<String, Named> libraries, Map<String, Named> themes) {

    private static final ZoneId PEOPLE = ZoneId.of("Asia/Shanghai");
    private static final List<String> ZH = List.of(
            "资源代码", "名称", "英文名称", "摘要", "提供部门", "专题库", "主题", "开放属性", "共享属性", "格式", "更新周期", "安全级别", "数据量（行）", "发布日期",
            "最近更新");
    private static final List<String> EN = List.of(
            "Code",
            "Chinese title",
            "English title",
            "Summary",
            "Department",
            "Libraries",
            "Theme",
            "Openness",
            "Sharing",
            "Format",
            "Update cycle",
            "Security level",
            "Rows",
            "Published",
            "Updated");

    List<String> header() {
        return english ? EN : ZH;
    }

    List<@Nullable Object> cells(DatasetSummary dataset) {
        return Arrays.asList(
                dataset.code(),
                dataset.title(),
                dataset.titleEn(),
                english && dataset.summaryEn() != null ? dataset.summaryEn() : dataset.summary(),
                name(dataset.department()),
                dataset.libraries().stream().map(key -> name(libraries, key)).collect(joining(english ? ", " : "、")),
                name(themes, dataset.theme()),
                words(OpenType.class, dataset.openType()),
                words(ShareType.class, dataset.shareType()),
                dataset.formatType(),
                words(UpdateCycle.class, dataset.updateCycle()),
                dataset.level(),
                dataset.rows(),
                day(dataset.publishedAt()),
                day(dataset.updatedAt()));
    }

    private String name(Named named) {
        var en = named.nameEn();
        return english && en != null ? en : named.nameZh();
    }

    private @Nullable String name(Map<String, Named> names, @Nullable String key) {
        var named = key == null ? null : names.get(key);
        return named == null ? key : name(named);
    }

    private <T extends Enum<T> & Term> @Nullable String words(Class<T> list, @Nullable String code) {
        return code == null
                ? null
                : Term.of(list, code)
                        .map(term -> english ? term.en() : term.zh())
                        .orElse(code);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(PEOPLE).toLocalDate();
    }
}
