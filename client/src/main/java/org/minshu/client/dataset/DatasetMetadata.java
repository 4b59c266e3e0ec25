package org.minshu.client.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department states about a dataset: the 13 core items of 发改高技〔2017〕1272号 and DCAT's fields.
 * It is the body of registering and changing an entry. A draft may be incomplete; submitting it is not possible then.
 *
 * @param title 1 to 200 characters, unique within the department (and {@code originalPublisher})
 * @param summary 10 to 5,000 characters
 * @param department key of the providing department; a steward's own where absent
 * @param libraries keys, 0 to 7
 * @param theme code of the vocabulary {@code theme}
 * @param keywords at most 30 of at most 50 characters
 * @param formatCategory {@link org.minshu.model.vocabulary.FormatCategory}
 * @param formatType code of the vocabulary {@code formatType}
 * @param updateCycle {@link org.minshu.model.vocabulary.UpdateCycle}
 * @param publishDate ISO date, the day the data was first issued
 * @param relatedCodes resource codes of related entries
 * @param rows how many records the department holds, 0 or more
 * @param licence licence or terms of use, as text or address
 * @param landingPage http or https address
 * @param originalPublisher the publisher a harvested record names, where that is not the department
 * @param defaulted names of core items that the source did not give and a default stands for
 */
public record DatasetMetadata(
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable String summary,
        @Nullable String summaryEn,
        @Nullable String department,
        @Nullable List<String> libraries,
        @Nullable String theme,
        @Nullable List<String> keywords,
        @Nullable List<String> keywordsEn,
        @Nullable String formatCategory,
        @Nullable String formatType,
        @Nullable Sharing sharing,
        @Nullable Opening opening,
        @Nullable String updateCycle,
        @Nullable Classification classification,
        @Nullable String publishDate,
        @Nullable List<String> relatedCodes,
        @Nullable Coverage coverage,
        @Nullable Contact contact,
        @Nullable List<DataItem> items,
        @Nullable Long rows,
        @Nullable String licence,
        @Nullable String landingPage,
        @Nullable String originalPublisher,
        @Nullable List<String> defaulted) {

    /**
     * 共享属性.
     *
     * @param type {@link org.minshu.model.vocabulary.ShareType}
     * @param condition required where the type is CONDITIONAL, else null
     * @param method {@link org.minshu.model.vocabulary.ShareMethod}
     * @param legalBasis required where the type is NOT_SHARED
     */
    public record Sharing(
            @Nullable String type,
            @Nullable String condition,
            @Nullable String method,
            @Nullable String legalBasis) {}

    /**
     * 开放属性.
     *
     * @param type {@link org.minshu.model.vocabulary.OpenType}
     * @param condition how to be let in, where the type is ON_APPLICATION
     * @param reason required where the type is NOT_OPEN
     */
    public record Opening(
            @Nullable String type,
            @Nullable String condition,
            @Nullable String reason) {}

    /**
     * 数据分级.
     *
     * @param grade {@link org.minshu.model.vocabulary.DataGrade}; only GENERAL is accepted
     * @param level 1 to 4 within general data
     */
    public record Classification(
            @Nullable String grade,
            @Nullable Integer level,
            @Nullable Boolean containsPersonalInfo) {}

    /**
     * Where and when.
     *
     * @param regions region codes
     * @param bbox west, south, east, north in degrees WGS 84
     * @param from first day, ISO date
     * @param to last day, ISO date, null while it goes on
     */
    public record Coverage(
            @Nullable List<String> regions,
            @Nullable List<Double> bbox,
            @Nullable String from,
            @Nullable String to) {}

    public record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /**
     * 信息项.
     *
     * @param name the column's name in files and interfaces, unique within the dataset
     * @param label the Chinese name
     * @param dataType {@link org.minshu.model.vocabulary.ItemDataType}
     * @param length characters or digits
     * @param sensitivity {@link org.minshu.model.vocabulary.Sensitivity}
     */
    public record DataItem(
            @Nullable String name,
            @Nullable String label,
            @Nullable String dataType,
            @Nullable Integer length,
            @Nullable Boolean primaryKey,
            @Nullable String sensitivity,
            @Nullable String description) {}
}
