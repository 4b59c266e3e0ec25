package org.minshu.catalog.searchlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.searchlog.SearchLog.Search;
import org.springframework.beans.factory.annotation.Autowired;

/** What others search for, in suggestions. */
@CatalogIT
class PopularQueriesIT {

    @Autowired
    Api api;

    @Autowired
    SearchDays days;

    @Autowired
    PopularQueries popular;

    @Autowired
    Clock clock;

    @Test
    void whatManySearchForAndFindIsKnownByItsBeginningPartsAndSound() {
        var today = CivilTime.day(clock.instant());
        often("龟山塔影 潮位", today, 12, 4, false);
        onDays("塔影龟山", today, 3);
        often("龟山塔影 一次", today, 9, 4, false);
        often("龟山塔影 没有", today, 12, 0, false);
        often("龟山塔影 松散", today, 12, 4, true);
        often("龟山塔影 从前", today.minusDays(40), 12, 4, false);
        days.add(List.of(new Search(today.minusDays(1), "龟山塔影 后来没有", 4, false)), 1_000_000);
        often("龟山塔影 后来没有", today, 12, 0, false);
        popular.readAgain();

        assertThat(popular.like("龟山", 9)).containsExactly("龟山塔影 潮位", "塔影龟山");
        assertThat(popular.like(" 龜山塔影  潮", 9)).containsExactly("龟山塔影 潮位");
        assertThat(popular.like("龟山", 1)).containsExactly("龟山塔影 潮位");
        assertThat(popular.like("塔影龟山", 9)).isEmpty();
        assertThat(popular.like("guishanta", 9)).containsExactly("龟山塔影 潮位");
        assertThat(popular.like("tygs", 9)).containsExactly("塔影龟山");
        assertThat(popular.like("", 9)).isEmpty();
    }

    @Test
    void suggestionsEndWithThem() {
        var today = CivilTime.day(clock.instant());
        IntStream.range(1, 6).forEach(i -> often("鲸落观测" + i, today, 10 + i, 1, false));
        popular.readAgain();

        assertThat(api.get(null, "/api/v1/suggest?q=" + URLEncoder.encode("鲸落", StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("[" + suggestion("鲸落观测5") + "," + suggestion("鲸落观测4") + "," + suggestion("鲸落观测3") + "]");
    }

    private static String suggestion(String text) {
        return "{\"kind\":\"query\",\"text\":\"%s\",\"target\":\"%s\"}".formatted(text, text);
    }

    private void often(String query, LocalDate day, int times, long found, boolean loose) {
        days.add(Collections.nCopies(times, new Search(day, query, found, loose)), 1_000_000);
    }

    private void onDays(String query, LocalDate last, int number) {
        IntStream.range(0, number).forEach(i -> often(query, last.minusDays(i), 1, 2, false));
    }
}
