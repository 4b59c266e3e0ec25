package org.minshu.bench.relevance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minshu.launch.demo.seed.SeedDataset;
import org.minshu.launch.demo.seed.Seeds;

class RelevanceSetTest {

    private static final int LEAST = 240;
    private static final int LEAST_OF_A_CLASS = 25;
    private static final Map<String, String> CLASSES = Map.of(
            "co", "colloquial",
            "of", "official",
            "en", "english",
            "py", "pinyin",
            "cd", "code",
            "cl", "column",
            "ty", "typo",
            "tr", "traditional",
            "qu", "question");

    private static List<Query> queries = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (var file = Objects.requireNonNull(RelevanceSetTest.class.getResourceAsStream("/relevance/queries.tsv"))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.getFirst()).isEqualTo("id\thalf\tclass\tquery\tjudgements");
            queries = lines.stream().skip(1).map(Query::parse).toList();
        }
    }

    @Test
    void thereAreEnoughOfEachClass() {
        var counts = queries.stream().collect(groupingBy(Query::kind, counting()));

        assertThat(queries).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(counts).containsOnlyKeys(CLASSES.values());
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(LEAST_OF_A_CLASS));
    }

    @Test
    void anIdNamesTheClassAndNothingIsAskedTwice() {
        assertThat(queries)
                .allSatisfy(query -> assertThat(query.id()).matches("[a-z]{2}\\d{2,}"))
                .allSatisfy(query ->
                        assertThat(CLASSES.get(query.id().substring(0, 2))).isEqualTo(query.kind()))
                .allSatisfy(query -> assertThat(query.text())
                        .isNotBlank()
                        .isEqualTo(query.text().strip()));
        assertThat(queries).extracting(Query::id).doesNotHaveDuplicates();
        assertThat(queries)
                .extracting(query -> query.text().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachQueryIsAnsweredByDatasetsOfTheSeed() {
        Set<String> codes =
                Seeds.datasets().stream().map(SeedDataset::resourceCode).collect(toSet());

        assertThat(queries).allSatisfy(query -> {
            assertThat(query.judgements()).isNotEmpty();
            assertThat(query.judgements())
                    .extracting(Judgement::code)
                    .isSubsetOf(codes)
                    .doesNotHaveDuplicates();
            assertThat(query.judgements())
                    .extracting(Judgement::grade)
                    .isSubsetOf(1, 2, 3)
                    .contains(3);
        });
    }

    @Test
    void everyDatasetOfTheSeedIsWantedBySomebody() {
        var wanted = queries.stream()
                .flatMap(query -> query.judgements().stream())
                .filter(judgement -> judgement.grade() == 3)
                .map(Judgement::code)
                .collect(toSet());

        assertThat(Seeds.datasets()).extracting(SeedDataset::resourceCode).allMatch(wanted::contains);
    }

    @Test
    void theHalvesOfAClassDifferByOneAtMost() {
        var byClass = queries.stream().collect(groupingBy(Query::kind, groupingBy(Query::half, counting())));

        assertThat(byClass.values()).allSatisfy(halves -> {
            assertThat(halves).containsOnlyKeys("tuning", "test");
            assertThat(Math.abs(halves.getOrDefault("tuning", 0L) - halves.getOrDefault("test", 0L)))
                    .isLessThanOrEqualTo(1);
        });
    }

    private record Judgement(String code, int grade) {

        static Judgement parse(String text) {
            var parts = text.split("=", -1);
            assertThat(parts).as(text).hasSize(2);
            return new Judgement(parts[0], Integer.parseInt(parts[1]));
        }
    }

    private record Query(String id, String half, String kind, String text, List<Judgement> judgements) {

        static Query parse(String line) {
            var cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(5);
            var judgements =
                    Stream.of(cells[4].split(" ", -1)).map(Judgement::parse).toList();
            return new Query(cells[0], cells[1], cells[2], cells[3], judgements);
        }
    }
}
