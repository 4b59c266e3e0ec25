package org.minshu.search.elasticsearch;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.search.IndexDocument;
import org.minshu.search.text.Folding;
import tools.jackson.databind.node.ObjectNode;

/** What is written for one dataset: the document as given, and what searching derives from it (never returned whole). */
record Entry(String code, long revision, ObjectNode source) {

    /** Enough to order titles by. */
    private static final int ORDERED_CHARACTERS = 60;

    static Entry of(IndexDocument document) {
        ObjectNode source = Json.MAPPER.valueToTree(document);
        Senses.write(document, source);
        source.path("texts").forEach(text -> ((ObjectNode) text).remove("pages"));
        if (!document.texts().isEmpty()) {
            PageParts.write(document, source.putArray("pages"));
        }
        var derived = source.putObject("derived");
        derived.put("live", true);
        derived.set("titles", Json.MAPPER.valueToTree(folded(titles(document))));
        derived.set("contents", Json.MAPPER.valueToTree(folded(contents(document))));
        sound(document, derived);
        derived.set("english", Json.MAPPER.valueToTree(english(document)));
        derived.put("titleOrder", orderKey(document.words().titleZh()));
        return new Entry(document.code(), document.revision(), source);
    }

    /** Summaries only for those who err in characters: the initials of whole sentences would match anything. */
    private static void sound(IndexDocument document, ObjectNode derived) {
        var words = document.words();
        var titles = Sounds.of(List.of(words.titleZh()));
        var names = new ArrayList<String>(titles);
        names.addAll(Sounds.of(words.keywordsZh()));
        names.addAll(Sounds.of(words.itemNames()));
        names.addAll(Sounds.of(List.of(document.department().nameZh())));
        var all = new ArrayList<>(names);
        all.addAll(Sounds.of(List.of(words.summaryZh())));
        derived.set("titleSounds", Json.MAPPER.valueToTree(titles));
        derived.set("titleInitials", Json.MAPPER.valueToTree(Sounds.initials(titles)));
        derived.set("sounds", Json.MAPPER.valueToTree(all));
        derived.set("initials", Json.MAPPER.valueToTree(Sounds.initials(names)));
    }

    private static List<String> english(IndexDocument document) {
        var words = document.words();
        var all = new ArrayList<String>();
        Stream.of(words.titleEn(), words.summaryEn(), document.department().nameEn())
                .flatMap(Stream::ofNullable)
                .forEach(all::add);
        all.addAll(words.keywordsEn());
        words.itemNames().stream().map(CamelCase::words).forEach(all::add);
        return all;
    }

    /** Stays in the index instead of the dataset, so that an older revision that arrives late is still refused. */
    static Entry tombstone(String code, long revision) {
        var source = Json.MAPPER.createObjectNode();
        source.putObject("derived").put("live", false);
        return new Entry(code, revision, source);
    }

    private static List<String> titles(IndexDocument document) {
        return present(document.words().titleZh(), document.words().titleEn()).toList();
    }

    private static List<String> contents(IndexDocument document) {
        var words = document.words();
        var department = document.department();
        var all = new ArrayList<>(titles(document));
        all.addAll(present(words.summaryZh(), words.summaryEn()).toList());
        all.addAll(words.keywordsZh());
        all.addAll(words.keywordsEn());
        all.addAll(words.itemNames());
        all.addAll(present(department.nameZh(), department.nameEn()).toList());
        all.add(document.code());
        all.add(document.code().replace('/', '-')); // as addresses write it
        return all;
    }

    private static Stream<String> present(String zh, @Nullable String en) {
        return Stream.concat(Stream.of(zh), Stream.ofNullable(en));
    }

    private static List<String> folded(List<String> values) {
        return values.stream().map(Folding::fold).toList();
    }

    private static String orderKey(String title) {
        var start = title.substring(0, Math.min(title.length(), ORDERED_CHARACTERS));
        var key = Collator.getInstance(Locale.CHINA).getCollationKey(start);
        return HexFormat.of().formatHex(key.toByteArray());
    }
}
