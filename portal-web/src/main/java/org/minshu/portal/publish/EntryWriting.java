package org.minshu.portal.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.Classification;
import org.minshu.client.dataset.DatasetMetadata.Contact;
import org.minshu.client.dataset.DatasetMetadata.Coverage;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.dataset.DatasetMetadata.Opening;
import org.minshu.client.dataset.DatasetMetadata.Sharing;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;

/** Turns the text of the form into metadata. Only what is no number where one is due is refused here; the rules are the platform's. */
final class EntryWriting {

    /** Lists that are written into one field, a value a line or separated by commas. */
    static final Set<String> LINES = Set.of("/keywords", "/keywordsEn", "/relatedCodes");

    private final EntryText text;
    private final List<Violation> unreadable = new ArrayList<>();

    private EntryWriting(EntryText text) {
        this.text = text;
    }

    static DatasetMetadata of(EntryText text) {
        var writing = new EntryWriting(text);
        var metadata = writing.metadata();
        if (!writing.unreadable.isEmpty()) {
            throw new CatalogException(ProblemType.VALIDATION_FAILED, "", writing.unreadable);
        }
        return metadata;
    }

    private DatasetMetadata metadata() {
        return new DatasetMetadata(
                line("/title"),
                line("/titleEn"),
                line("/summary"),
                line("/summaryEn"),
                line("/department"),
                text.all("/libraries"),
                line("/theme"),
                list("/keywords"),
                list("/keywordsEn"),
                line("/formatCategory"),
                line("/formatType"),
                new Sharing(
                        line("/sharing/type"),
                        line("/sharing/condition"),
                        line("/sharing/method"),
                        line("/sharing/legalBasis")),
                new Opening(line("/opening/type"), line("/opening/condition"), line("/opening/reason")),
                line("/updateCycle"),
                classification(),
                line("/publishDate"),
                list("/relatedCodes"),
                coverage(),
                new Contact(line("/contact/name"), line("/contact/phone"), line("/contact/email")),
                items(),
                number("/rows"),
                line("/licence"),
                line("/landingPage"),
                line("/originalPublisher"),
                text.all("/defaulted"));
    }

    private Classification classification() {
        return new Classification(
                line("/classification/grade"),
                integer("/classification/level", text.one("/classification/level")),
                flag(text.one("/classification/containsPersonalInfo")));
    }

    private Coverage coverage() {
        return new Coverage(text.all("/coverage/regions"), box(), line("/coverage/from"), line("/coverage/to"));
    }

    private @Nullable List<Double> box() {
        var pointer = "/coverage/bbox";
        if (text.all(pointer).isEmpty()) {
            return null;
        }
        try {
            return IntStream.range(0, 4)
                    .mapToObj(index -> Double.valueOf(text.at(pointer, index)))
                    .toList();
        } catch (NumberFormatException e) {
            refuse(pointer, "请填写 西、南、东、北 四个数。", "Give four numbers: west, south, east, north.");
            return null;
        }
    }

    private List<DataItem> items() {
        var rows = text.items();
        return IntStream.range(0, rows.size())
                .mapToObj(row -> item("/items/" + row, rows.get(row)))
                .toList();
    }

    private DataItem item(String pointer, Map<String, String> row) {
        return new DataItem(
                orNull(row.get("name")),
                orNull(row.get("label")),
                orNull(row.get("dataType")),
                integer(pointer + "/length", row.getOrDefault("length", "")),
                "true".equals(row.get("primaryKey")),
                orNull(row.get("sensitivity")),
                orNull(row.get("description")));
    }

    private @Nullable String line(String pointer) {
        return orNull(text.one(pointer));
    }

    private List<String> list(String pointer) {
        return Arrays.stream(text.one(pointer).split("[\\n,，]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static @Nullable String orNull(@Nullable String given) {
        return given == null || given.isBlank() ? null : given;
    }

    private static @Nullable Boolean flag(String given) {
        return given.isEmpty() ? null : Boolean.valueOf(given);
    }

    private @Nullable Integer integer(String pointer, String given) {
        var number = number(pointer, given);
        return number == null ? null : Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private @Nullable Long number(String pointer) {
        return number(pointer, text.one(pointer));
    }

    private @Nullable Long number(String pointer, String given) {
        var digits = given.replaceAll("[,，\\s]", "");
        try {
            return digits.isEmpty() ? null : Long.valueOf(digits);
        } catch (NumberFormatException e) {
            refuse(pointer, "请填写整数。", "Give a whole number.");
            return null;
        }
    }

    private void refuse(String pointer, String zh, String en) {
        unreadable.add(new Violation(pointer, ProblemType.VALUE_INVALID, zh, en));
    }
}
