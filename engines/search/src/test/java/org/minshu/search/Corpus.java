package org.minshu.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.minshu.search.IndexDocument.Activity;
import org.minshu.search.IndexDocument.Classification;
import org.minshu.search.IndexDocument.Coverage;
import org.minshu.search.IndexDocument.Department;
import org.minshu.search.IndexDocument.Words;
import tools.jackson.databind.json.JsonMapper;

/** Datasets to find: half of the demo catalogue and a few in Traditional characters, or one made for a test. */
final class Corpus {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Corpus() {}

    static List<IndexDocument> demo() {
        var file = Objects.requireNonNull(Corpus.class.getResourceAsStream("datasets.jsonl"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> MAPPER.readValue(line, IndexDocument.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IndexDocument titled(String code, long revision, String title) {
        return new IndexDocument(
                code,
                revision,
                new Words(title, null, "", null, List.of(), List.of(), List.of()),
                new Department("d1", "测试部门", null),
                new Classification(List.of("transport"), "其他", "GENERAL", "UNCONDITIONAL", List.of("CSV"), "DAILY", 1),
                new Coverage(List.of("350100"), null, null, null),
                new Activity(LocalDate.parse("2026-01-01"), Instant.parse("2026-01-01T00:00:00Z"), null, 0),
                null,
                List.of());
    }

    /** The fields that "like" would be asked of. */
    static Stream<String> texts(IndexDocument document) {
        var words = document.words();
        return Stream.of(
                        Stream.of(words.titleZh(), words.summaryZh()),
                        Stream.ofNullable(words.titleEn()),
                        Stream.ofNullable(words.summaryEn()),
                        words.keywordsZh().stream(),
                        words.keywordsEn().stream(),
                        words.itemNames().stream())
                .flatMap(texts -> texts);
    }
}
