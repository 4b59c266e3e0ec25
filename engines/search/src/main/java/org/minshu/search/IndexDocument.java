package org.minshu.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published dataset as the index knows it.
 *
 * @param code the resource code, for example {@code 30701916/000012}
 * @param revision grows with every change of the dataset, its suspension included
 * @param sourceId the identifier at the harvested source, if it came from one
 * @param texts of its documents; what is found of a dataset has them without their pages
 * @param sense what it means, once that is known; what is found of a dataset does not have it
 */
public record IndexDocument(
        String code,
        long revision,
        Words words,
        Department department,
        Classification classes,
        Coverage coverage,
        Activity activity,
        @Nullable String sourceId,
        List<FileText> texts,
        Standing standing,
        @Nullable Sense sense) {

    public IndexDocument {
        texts = copyOf(texts);
        standing = standing == null ? Standing.UNKNOWN : standing;
    }

    /** Of which nothing more is known. */
    public IndexDocument(
            String code,
            long revision,
            Words words,
            Department department,
            Classification classes,
            Coverage coverage,
            Activity activity,
            @Nullable String sourceId,
            List<FileText> texts) {
        this(code, revision, words, department, classes, coverage, activity, sourceId, texts, Standing.UNKNOWN, null);
    }

    /** The same, of which this is known. */
    public IndexDocument standing(Standing known) {
        return new IndexDocument(
                code, revision, words, department, classes, coverage, activity, sourceId, texts, known, sense);
    }

    /** The same, whose meaning is known. */
    public IndexDocument meaning(Sense known) {
        return new IndexDocument(
                code, revision, words, department, classes, coverage, activity, sourceId, texts, standing, known);
    }

    /** What people search for. */
    public record Words(
            String titleZh,
            @Nullable String titleEn,
            String summaryZh,
            @Nullable String summaryEn,
            List<String> keywordsZh,
            List<String> keywordsEn,
            List<String> itemNames) {

        public Words {
            keywordsZh = copyOf(keywordsZh);
            keywordsEn = copyOf(keywordsEn);
            itemNames = copyOf(itemNames);
        }
    }

    /** Who provides the dataset. */
    public record Department(
            String key, String nameZh, @Nullable String nameEn) {}

    /** What people filter by: codes of the vocabularies, libraries by their key. */
    public record Classification(
            List<String> libraries,
            String theme,
            String openType,
            String shareType,
            List<String> formats,
            String updateCycle,
            int level) {

        public Classification {
            libraries = copyOf(libraries);
            formats = copyOf(formats);
        }
    }

    /** Where and when the data are about: region codes, first and last day, box in WGS 84 degrees. */
    public record Coverage(
            List<String> regions,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable BoundingBox box) {

        public Coverage {
            regions = copyOf(regions);
        }
    }

    /**
     * When and how much the dataset is in use.
     *
     * @param rows how many rows it has, if known
     * @param popularity views and uses, for sorting
     */
    public record Activity(
            LocalDate publishedAt,
            Instant updatedAt,
            @Nullable Long rows,
            long popularity) {}

    /**
     * What speaks for it beside what it is about.
     *
     * @param due until when its data are as new as promised, if that is known
     * @param quality how well it is described, 0 to 100, if that is known
     */
    public record Standing(
            @Nullable LocalDate due, @Nullable Integer quality) {

        public static final Standing UNKNOWN = new Standing(null, null);
    }

    /**
     * The text of one document.
     *
     * @param file its id, which is not another file's
     * @param name as people know it
     * @param paged whether the numbers of its pages mean something to people
     */
    public record FileText(String file, String name, boolean paged, List<PageText> pages) {

        public FileText {
            pages = copyOf(pages);
        }
    }

    /** Of one page or slide, counted from 1; 0 is what the document says of itself. */
    public record PageText(int number, String text) {}

    /** Engines leave out what was not fetched. */
    private static <T> List<T> copyOf(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
