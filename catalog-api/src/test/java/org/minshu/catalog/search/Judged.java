package org.minshu.catalog.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.client.Named;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.DatasetState;
import org.minshu.model.vocabulary.OpenType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A judged query.
 *
 * @param grades by resource code
 */
record Judged(String text, Map<String, Integer> grades) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path QUERIES = Path.of("../bench/src/main/resources/relevance/queries.tsv");
    private static final Path DATASETS = Path.of("../launch/src/main/resources/demo/datasets.json");

    /** Every second of those that nobody tunes on. */
    static List<Judged> some() throws IOException {
        var all = test();
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static List<Judged> test() throws IOException {
        return Files.readAllLines(QUERIES).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[1].equals("test"))
                .map(cells -> new Judged(cells[3], grades(cells[4])))
                .toList();
    }

    private static Map<String, Integer> grades(String judgements) {
        var grades = new HashMap<String, Integer>();
        Arrays.stream(judgements.split(" ", -1))
                .map(each -> each.split("=", -1))
                .forEach(each -> grades.put(each[0], Integer.parseInt(each[1])));
        return grades;
    }

    /** Whether one of the first five is what was wanted. */
    boolean succeeds(List<String> found) {
        return found.stream().limit(5).anyMatch(code -> grades.getOrDefault(code, 0) == 3);
    }

    /** nDCG of the first ten. */
    double gain(List<String> found) {
        var best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return discounted(
                        found.stream().map(code -> grades.getOrDefault(code, 0)).toList())
                / discounted(best);
    }

    private static double discounted(List<Integer> grades) {
        return IntStream.range(0, Math.min(10, grades.size()))
                .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) / Math.log(i + 2.0))
                .sum();
    }

    /** The demo catalogue, as if it were published. */
    static List<PublishedDataset> datasets() throws IOException {
        var all = JSON.readTree(Files.readString(DATASETS));
        return StreamSupport.stream(all.spliterator(), false)
                .map(Judged::dataset)
                .toList();
    }

    private static PublishedDataset dataset(JsonNode seed) {
        var metadata = JSON.createObjectNode();
        metadata.set("title", seed.path("nameZh"));
        metadata.set("titleEn", seed.path("nameEn"));
        metadata.set("summary", seed.path("summaryZh"));
        metadata.set("summaryEn", seed.path("summaryEn"));
        metadata.set("keywords", seed.path("keywordsZh"));
        metadata.set("keywordsEn", seed.path("keywordsEn"));
        metadata.set("items", seed.path("items"));
        var code = seed.path("resourceCode").asString();
        return new PublishedDataset(
                Long.parseLong(code.replace("/", "")),
                new ResourceCode(code),
                1,
                1,
                DatasetState.PUBLISHED,
                new Named(seed.path("providerKey").asString(), "", null),
                seed.path("nameZh").asString(),
                OpenType.valueOf(seed.path("openType").asString()),
                1,
                false,
                List.of(seed.path("library").asString()),
                LocalDate.parse(seed.path("publishDate").asString()),
                Instant.parse("2026-01-01T00:00:00Z"),
                JSON.treeToValue(metadata, DatasetMetadata.class));
    }
}
