package org.minshu.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minshu.client.Named;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.dataset.SearchResult;

class ListPagesTest {

    @Test
    void everyPageIsGoneThroughInOrder() {
        assertThat(codes(number -> page(number, 100, 205, (number - 1) * 100, number == 3 ? 5 : 100)))
                .hasSize(205)
                .startsWith("0", "1")
                .endsWith("203", "204");
    }

    @Test
    void whatMovedToTheNextPageIsGivenOnce() {
        assertThat(codes(number -> page(number, 3, 5, number == 1 ? 0 : 2, 3)))
                .containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void aPageThatIsEmptyBecauseEntriesWentAwayIsTheEnd() {
        assertThat(codes(number -> page(number, 3, 300, 0, number == 1 ? 3 : 0)))
                .containsExactly("0", "1", "2");
    }

    @Test
    void nothingIsAskedForPastTheLastResultThatCanBeReached() {
        assertThat(codes(number -> page(number, 100, 50_000, (number - 1) * 100, 100)))
                .hasSize(10_000);
    }

    private static List<String> codes(java.util.function.IntFunction<SearchResult> source) {
        var codes = new ArrayList<String>();
        new ListPages(source).forEachRemaining(dataset -> codes.add(dataset.code()));
        return codes;
    }

    private static SearchResult page(int number, int size, long total, int first, int count) {
        var items = IntStream.range(first, first + count)
                .mapToObj(i -> dataset(String.valueOf(i)))
                .toList();
        return new SearchResult(items, total, number, size, Map.of());
    }

    private static DatasetSummary dataset(String code) {
        return new DatasetSummary(
                code,
                code,
                "标题",
                null,
                "摘要",
                null,
                new Named("d", "部门", null),
                List.of(),
                null,
                "GENERAL",
                null,
                null,
                "DAILY",
                1,
                null,
                null,
                Instant.EPOCH,
                List.of(),
                List.of());
    }
}
