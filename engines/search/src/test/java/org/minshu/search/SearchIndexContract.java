package org.minshu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

        long written = index.rebuild(() -> List.of(Corpus.titled("30709999/000002", 1, "新的")).stream());

        assertThat(written).isOne();
        assertThat(titles("")).containsExactly("新的");
        assertThat(index.prepare()).isEqualTo(IndexState.CURRENT);
    }

    @Test
    void changesDuringARebuildAreInTheNewIndexAndSearchesSeeTheOldOneMeanwhile() {
        index.index(List.of(Corpus.titled("30709999/000001", 1, "公交线路"), Corpus.titled("30709999/000002", 1, "地铁线路")));

        index.rebuild(() -> {
            index.index(List.of(Corpus.titled("30709999/000001", 2, "公交新线路")));
            index.remove("30709999/000002", 2);
            assertThat(titles("")).containsExactly("公交新线路");
            return List.of(Corpus.titled("30709999/000001", 1, "公交线路"), Corpus.titled("30709999/000002", 1, "地铁线路"))
                    .stream();
        });

        assertThat(titles("")).containsExactly("公交新线路");
    }

    @Test
    void aFailedRebuildLeavesTheOldIndex() {
        index.index(List.of(Corpus.titled("30709999/000001", 1, "公交线路")));

        assertThatThrownBy(() -> index.rebuild(() -> {
                    throw new IllegalStateException("The catalogue is away");
                }))
                .hasMessage("The catalogue is away");

        assertThat(titles("")).containsExactly("公交线路");
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
