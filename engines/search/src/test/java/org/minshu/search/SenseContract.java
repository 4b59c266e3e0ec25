package org.minshu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.minshu.model.meaning.Vector;
import org.minshu.search.Explanation.Reason;
import org.minshu.search.SearchPage.FacetCount;

/** What every search index answers about what is meant. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SenseContract {

    private static final String TRAFFIC = "30709999/000001";
    private static final String CAR_PARKS = "30709999/000002";
    private static final String SHIPS = "30709999/000003";
    private static final String UNKNOWN = "30709999/000004";
    private static final String OTHER_MODEL = "30709999/000005";
    private static final String MODEL = "m1";

    protected SearchIndex index;

    /** An index of its own, not prepared yet. */
    protected abstract SearchIndex open();

    @BeforeAll
    void fillIndex() {
        index = open();
        index.index(List.of(
                Corpus.titled(TRAFFIC, 1, "门架流量").meaning(sense(MODEL, 0.95)),
                Corpus.titled(CAR_PARKS, 1, "停车泊位").meaning(sense(MODEL, 0.9)),
                Corpus.titled(SHIPS, 1, "渔船登记").meaning(sense(MODEL, 0)),
                Corpus.titled(UNKNOWN, 1, "路网运行"),
                Corpus.titled(OTHER_MODEL, 1, "路口信号运行").meaning(sense("m2", 1))));
    }

    @Test
    void whatIsMeantIsFoundTheNearestFirstWithoutAnyOfItsWords() {
        assertThat(codes(meant("堵车"))).containsExactly(TRAFFIC, CAR_PARKS);
    }

    @Test
    void wordsAreThereOrNotWhateverIsNear() {
        assertThat(index.hasWords(meant("堵车"))).isFalse();
        assertThat(index.hasWords(meant("门架"))).isTrue();
        assertThat(index.hasWords(meant("门架").where(Facet.LIBRARY, "nowhere").counting(Facet.LIBRARY)))
                .isFalse();
    }

    @Test
    void whatIsFarIsNotFoundThoughNothingElseIs() {
        assertThat(codes(SearchQuery.of("堵车").meaning(new Sense(MODEL, axis(7)))))
                .isEmpty();
    }

    @Test
    void withoutAMeaningOnlyWordsCount() {
        assertThat(codes(SearchQuery.of("堵车"))).isEmpty();
        assertThat(codes(SearchQuery.of("路网"))).containsExactly(UNKNOWN);
        assertThat(codes(meant("堵车").ranked(Ranking.WORDS))).isEmpty();
    }

    @Test
    void whatContainsTheWordsIsFoundBesideWhatIsMeant() {
        assertThat(codes(meant("渔船"))).contains(SHIPS, TRAFFIC, CAR_PARKS);
        assertThat(codes(meant("路网"))).contains(UNKNOWN, TRAFFIC, CAR_PARKS);
        assertThat(codes(meant("渔船").ranked(Ranking.MEANING))).containsExactly(TRAFFIC, CAR_PARKS);
    }

    @Test
    void sensesOfAnotherModelAreNeverCompared() {
        assertThat(codes(meant("堵车"))).doesNotContain(OTHER_MODEL);
        assertThat(codes(SearchQuery.of("堵车").meaning(sense("m2", 1)))).containsExactly(OTHER_MODEL);
    }

    @Test
    void countsAreThoseOfWhatIsFound() {
        var all = index.search(meant("堵车").counting(Facet.LIBRARY, Facet.DEPARTMENT));
        var chosen =
                index.search(meant("堵车").where(Facet.LIBRARY, "transport").counting(Facet.LIBRARY, Facet.DEPARTMENT));
        var none = index.search(meant("堵车").where(Facet.LIBRARY, "ocean").counting(Facet.LIBRARY));

        assertThat(all.total()).isEqualTo(2);
        assertThat(all.facets().get(Facet.LIBRARY)).containsExactly(new FacetCount("transport", 2));
        assertThat(chosen.total()).isEqualTo(2);
        assertThat(none.total()).isZero();
        assertThat(none.facets().get(Facet.LIBRARY)).containsExactly(new FacetCount("transport", 2));
    }

    @Test
    void totalsOfSeveralQueriesAreThoseOfEach() {
        var queries = List.of(
                SearchQuery.of("路网"),
                meant("堵车"),
                meant("渔船").where(Facet.LIBRARY, "ocean").counting(Facet.LIBRARY),
                meant("渔船").where(Facet.LIBRARY, "transport").counting(Facet.LIBRARY),
                SearchQuery.of("").page(1, 0));

        assertThat(index.totals(queries)).containsExactly(1L, 2L, 0L, 3L, index.count());
        assertThat(index.totals(List.of())).isEmpty();
    }

    @Test
    void pagesNeitherRepeatNorSkipWhateverTheOrder() {
        for (var order : SortOrder.values()) {
            var query = meant("渔船").sortedBy(order);
            var pages = IntStream.rangeClosed(1, 4)
                    .mapToObj(page -> codes(query.page(page, 1)))
                    .flatMap(List::stream)
                    .toList();

            assertThat(pages)
                    .as(order.name())
                    .containsExactlyElementsOf(codes(query))
                    .hasSize(3);
        }
    }

    @Test
    void whatIsLikeADatasetIsNearItsMeaning() {
        assertThat(index.similar(TRAFFIC, sense(MODEL, 0.95), 6)).containsExactly(CAR_PARKS);
        assertThat(index.similar(CAR_PARKS, sense(MODEL, 0.9), 6)).containsExactly(TRAFFIC);
        assertThat(index.similar(SHIPS, sense(MODEL, 0), 6)).doesNotContain(SHIPS, OTHER_MODEL);
        assertThat(index.similar("30709999/000099", sense(MODEL, 1), 1)).containsExactly(TRAFFIC);
    }

    @Test
    void whereTheMeaningIsNotKnownWhatIsLikeADatasetHasItsWords() {
        assertThat(index.similar(UNKNOWN, null, 6)).containsExactly(OTHER_MODEL);
        assertThat(index.similar("30709999/000099", null, 6)).isEmpty();
    }

    @Test
    void theExplanationSaysHowNear() {
        var explanation = index.explain(meant("堵车"), TRAFFIC);

        assertThat(explanation.matches()).isTrue();
        assertThat(explanation.parts())
                .filteredOn(part -> part.reason() == Reason.MEANING)
                .singleElement()
                .satisfies(part -> assertThat(Double.parseDouble(part.term())).isCloseTo(0.95, within(0.02)));
        assertThat(explanation.parts())
                .extracting(Explanation.Part::reason)
                .contains(Reason.OPEN)
                .doesNotContain(Reason.OTHER);
        assertThat(index.explain(meant("堵车"), SHIPS).matches()).isFalse();
    }

    @Test
    void whatIsFoundDoesNotCarryItsNumbers() {
        assertThat(index.search(meant("堵车")).hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.dataset().sense()).isNull());
    }

    @Test
    void aChangeAndARemovalTakeItsMeaningAlong() {
        var code = "30709999/000009";
        index.index(List.of(Corpus.titled(code, 1, "临时").meaning(new Sense(MODEL, axis(9)))));
        var query = SearchQuery.of("无此词").meaning(new Sense(MODEL, axis(9)));
        assertThat(codes(query)).containsExactly(code);

        index.index(List.of(Corpus.titled(code, 2, "临时").meaning(new Sense(MODEL, axis(10)))));
        assertThat(codes(query)).isEmpty();

        index.remove(code, 3);
        assertThat(codes(SearchQuery.of("无此词").meaning(new Sense(MODEL, axis(10)))))
                .isEmpty();
    }

    private static SearchQuery meant(String text) {
        return SearchQuery.of(text).meaning(sense(MODEL, 1));
    }

    private List<String> codes(SearchQuery query) {
        return index.search(query).hits().stream()
                .map(hit -> hit.dataset().code())
                .toList();
    }

    /** As near to what the queries of this test mean. */
    private static Sense sense(String model, double likeness) {
        var numbers = new float[Sense.DIMENSIONS];
        numbers[0] = (float) likeness;
        numbers[1] = (float) Math.sqrt(1 - likeness * likeness);
        return new Sense(model, Vector.of(numbers));
    }

    private static Vector axis(int number) {
        var numbers = new float[Sense.DIMENSIONS];
        numbers[number] = 1;
        return Vector.of(numbers);
    }
}
