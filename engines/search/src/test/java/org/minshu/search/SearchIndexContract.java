package org.minshu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every search index does with changes, whatever its engine. */
public abstract class SearchIndexContract {

    protected SearchIndex index;

    /** An index of its own, not prepared yet. */
    protected abstract SearchIndex open();

    @BeforeEach
    void openIndex() {
        index = open();
    }

    @Test
    void aNewIndexIsEmptyUntilSomethingIsWritten() {
        assertThat(index.prepare()).isEqualTo(IndexState.EMPTY);
        assertThat(index.prepare()).isEqualTo(IndexState.EMPTY);
        assertThat(index.count()).isZero();

        index.index(List.of(Corpus.titled("30709999/000001", 1, "公交线路")));
        assertThat(index.prepare()).isEqualTo(IndexState.CURRENT);
    }

    @Test
    void severalStartersAtOncePrepareOneIndex() {
        assertThat(IntStream.range(0, 4).parallel().mapToObj(_ -> index.prepare()))
                .containsOnly(IndexState.EMPTY);

        index.index(List.of(Corpus.titled("30709999/000001", 1, "公交线路")));
        assertThat(index.count()).isOne();
    }

    @Test
    void aDocumentIsFindableWhenTheCallReturns() {
        index.index(List.of(Corpus.titled("30709999/000001", 1, "公交线路")));

        assertThat(titles("公交")).containsExactly("公交线路");
    }

    @Test
    void aNewerRevisionReplacesAndAnOlderOneIsPassedOver() {
        index.index(List.of(Corpus.titled("30709999/000001", 2, "第二版")));
        index.index(List.of(Corpus.titled("30709999/000001", 1, "第一版")));
        assertThat(titles("")).containsExactly("第二版");

        index.index(List.of(Corpus.titled("30709999/000001", 3, "第三版")));
        assertThat(titles("")).containsExactly("第三版");
    }

    @Test
    void theSameRevisionAgainReplacesWhatIsThere() {
        index.index(List.of(Corpus.titled("30709999/000001", 2, "旧名")));
        index.index(List.of(Corpus.titled("30709999/000001", 2, "新名")));

        assertThat(titles("")).containsExactly("新名");
    }

    @Test
    void aRemovedDatasetStaysAwayWhenAnOlderRevisionArrivesLate() {
        index.index(List.of(Corpus.titled("30709999/000001", 1, "公交线路")));
        index.remove("30709999/000001", 2);
        index.index(List.of(Corpus.titled("30709999/000001", 1, "公交线路")));
        assertThat(titles("公交")).isEmpty();
        assertThat(index.count()).isZero();

        index.index(List.of(Corpus.titled("30709999/000001", 3, "公交线路")));
        assertThat(titles("公交")).hasSize(1);
    }

    @Test
    void aLateRemovalOfAnOlderRevisionRemovesNothing() {
        index.index(List.of(Corpus.titled("30709999/000001", 5, "公交线路")));
        index.remove("30709999/000001", 4);

        assertThat(index.count()).isOne();
    }

    @Test
    void aBatchOfManyIsIndexedWhole() {
        index.index(IntStream.rangeClosed(1, 1200)
                .mapToObj(i -> Corpus.titled("30709999/%06d".formatted(i), 1, "站点" + i))
                .toList());

        assertThat(index.count()).isEqualTo(1200);
        assertThat(index.search(SearchQuery.of("站点")).total()).isEqualTo(1200);
    }

    @Test
    void anEmptyBatchIsFine() {
        index.index(List.of());
        index.prepare();

        assertThat(index.count()).isZero();
    }

    @Test
    void aRebuildReplacesEverything() {
        index.index(List.of(Corpus.titled("30709999/000001", 1, "旧的")));

        var next = index.begin("1");
        index.fill(next, List.of(Corpus.titled("30709999/000002", 1, "新的")));
        assertThat(titles("")).containsExactly("旧的");
        index.publish(next);

        assertThat(titles("")).containsExactly("新的");
        assertThat(index.prepare()).isEqualTo(IndexState.CURRENT);
        assertThat(index.status().index()).isEqualTo(next);
        assertThat(index.status().building()).isNull();
    }

    @Test
    void changesDuringARebuildAreInTheNewIndexAndSearchesSeeTheOldOneMeanwhile() {
        index.index(List.of(Corpus.titled("30709999/000001", 1, "公交线路"), Corpus.titled("30709999/000002", 1, "地铁线路")));

        var next = index.begin("1");
        index.index(List.of(Corpus.titled("30709999/000001", 2, "公交新线路")));
        index.remove("30709999/000002", 2);
        assertThat(titles("")).containsExactly("公交新线路");
        index.fill(
                next,
                List.of(Corpus.titled("30709999/000001", 1, "公交线路"), Corpus.titled("30709999/000002", 1, "地铁线路")));
        index.publish(next);

        assertThat(titles("")).containsExactly("公交新线路");
    }

    /** A department's new name, or a new figure of use, changes the document but not the revision. */
    @Test
    void whatARebuildReadBeforeAChangeOfTheSameRevisionDoesNotReplaceIt() {
        index.index(List.of(Corpus.titled("30709999/000001", 1, "旧名")));

        var next = index.begin("1");
        index.index(List.of(Corpus.titled("30709999/000001", 1, "新名")));
        index.fill(next, List.of(Corpus.titled("30709999/000001", 1, "旧名")));
        index.publish(next);

        assertThat(titles("")).containsExactly("新名");
    }

    @Test
    void aRebuildGoesOnWhereItWasInterrupted() {
        var next = index.begin("1");
        index.fill(next, List.of(Corpus.titled("30709999/000001", 1, "公交线路")));

        assertThat(index.begin("1")).isEqualTo(next);
        index.fill(next, List.of(Corpus.titled("30709999/000001", 1, "公交线路")));
        index.fill(next, List.of(Corpus.titled("30709999/000002", 1, "地铁线路")));
        index.publish(next);
        index.publish(next);

        assertThat(titles("")).containsExactlyInAnyOrder("公交线路", "地铁线路");
    }

    @Test
    void anAbandonedRebuildLeavesTheOldIndex() {
        index.index(List.of(Corpus.titled("30709999/000001", 1, "公交线路")));
        var next = index.begin("1");

        index.abandon(next);

        assertThatThrownBy(() -> index.fill(next, List.of(Corpus.titled("30709999/000001", 1, "公交线路"))))
                .isInstanceOf(RebuildSuperseded.class);
        assertThatThrownBy(() -> index.publish(next)).isInstanceOf(RebuildSuperseded.class);
        assertThat(titles("")).containsExactly("公交线路");
    }

    @Test
    void aLaterRebuildSupersedesAnEarlierOne() {
        var first = index.begin("1");
        var second = index.begin("2");

        assertThat(index.status().building()).isEqualTo(second);
        assertThatThrownBy(() -> index.fill(first, List.of(Corpus.titled("30709999/000001", 1, "公交线路"))))
                .isInstanceOf(RebuildSuperseded.class);
    }

    @Test
    void whatIsSearchedCannotBeAbandoned() {
        var next = index.begin("1");
        index.publish(next);

        index.abandon(next);

        assertThat(index.status().index()).isEqualTo(next);
    }

    @Test
    void theScoreOfAResultIsExplainedByItsWords() {
        index.index(List.of(Corpus.titled("30709999/000001", 1, "公交线路"), Corpus.titled("30709999/000002", 1, "地铁线路")));

        var explanation = index.explain("公交", "30709999/000001");

        assertThat(explanation.matches()).isTrue();
        assertThat(explanation.parts())
                .extracting(Explanation.Part::reason)
                .contains(Explanation.Reason.CONTAINED, Explanation.Reason.TITLE_CONTAINS, Explanation.Reason.TITLE_ZH)
                .doesNotContain(Explanation.Reason.OTHER);
        assertThat(explanation.parts()).extracting(Explanation.Part::term).contains("公交");
        assertThat(explanation.parts().stream()
                        .mapToDouble(Explanation.Part::contribution)
                        .sum())
                .isCloseTo(explanation.score(), within(0.01));
        assertThat(index.explain("公交", "30709999/000002").matches()).isFalse();
    }

    @Test
    void aQueryBeforeAnyPreparationIsUnavailableRatherThanEmpty() {
        assertThatThrownBy(() -> index.search(SearchQuery.of(""))).isInstanceOf(SearchUnavailable.class);
    }

    private List<String> titles(String text) {
        return index.search(SearchQuery.of(text)).hits().stream()
                .map(hit -> hit.dataset().words().titleZh())
                .toList();
    }
}
