package org.minshu.catalog.searchlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Eventually;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.searchlog.SearchDays.Period;
import org.minshu.catalog.searchlog.SearchLog.Opening;
import org.minshu.catalog.searchlog.SearchLog.Search;
import org.minshu.client.searchlog.SearchedView;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What the authority learns of searches. */
@CatalogIT
class SearchLogIT {

    @Autowired
    Api api;

    @Autowired
    SearchDays days;

    private final String authority = TestTokens.of(Role.AUTHORITY);
    private final String word =
            "龙卷" + UUID.randomUUID().toString().replaceAll("\\d", "").substring(0, 6);

    @Test
    void aSearchIsAddedToItsDay() {
        api.get(null, "/api/v1/datasets?q=" + encoded(word));
        api.get(null, "/api/v1/datasets?q=" + encoded(" " + word) + "&page=1");
        api.get(null, "/api/v1/datasets?q=" + encoded(word) + "&page=2");
        var lines = await(word + ",2,");

        assertThat(lines).containsPattern(word + ",2,1,\\d+,true,");
        assertThat(api.get(null, "/api/v1/searches").status()).isEqualTo(401);
        assertThat(api.get(authority, "/api/v1/searches?from=2026-13-01").problem())
                .isEqualTo("parameter-invalid");
        assertThat(api.get(authority, "/api/v1/searches?size=1").json().path("items"))
                .hasSize(1);
    }

    @Test
    void anOpenedResultIsAddedToItsSearch() {
        var scene = new Scene(api);
        var slug = scene.published(Scene.metadata(scene.department()));
        api.get(null, "/api/v1/datasets?q=" + encoded(word));
        api.get(null, "/api/v1/datasets?q=" + encoded(word));
        await(word + ",2,");
        assertThat(api.get(null, "/api/v1/datasets/" + slug + "?at=7&q=" + encoded(" " + word))
                        .status())
                .isEqualTo(200);
        await(",1,7.0");

        assertThat(await(word)).containsPattern(word + ",2,1,\\d+,true,[-\\d]+,1,7.0");
    }

    @Test
    void noMoreIsOpenedThanWasSearchedFor() {
        var day = LocalDate.of(1998, 1, 1);
        days.add(List.of(new Search(day, "d4", 3, false), new Search(day, "d4", 3, false)), 9);
        days.open(List.of(new Opening(day, "d4", 2), new Opening(day, "unknown", 1)));
        days.open(List.of(new Opening(day, "d4", 3), new Opening(day, "d4", 90), new Opening(day, "d4", 91)));
        days.open(List.of(new Opening(day, "d4", 1)));
        var period = new Period(day, day, false);

        assertThat(days.page(period, 10, 0)).containsExactly(new SearchedView("d4", 2, 1, 3, false, day, 2, 2.5));
        assertThat(days.forget(day.plusDays(1))).isEqualTo(1);
    }

    @Test
    void daysAddUpAreBoundedAndForgotten() {
        var first = LocalDate.of(1999, 1, 1);
        days.add(List.of(new Search(first, "a1", 3, false), new Search(first, "a1", 0, true)), 2);
        days.add(List.of(new Search(first, "b2", 1, false)), 2);
        days.add(List.of(new Search(first, "c3", 1, false), new Search(first, "b2", 1, false)), 2);
        days.add(List.of(new Search(first.plusDays(1), "a1", 7, false)), 2);
        var period = new Period(first, first.plusDays(1), false);

        assertThat(days.page(period, 10, 0))
                .containsExactly(
                        new SearchedView("a1", 3, 2, 7, false, first.plusDays(1), 0, null),
                        new SearchedView("b2", 2, 1, 1, false, first, 0, null));
        assertThat(days.count(period)).isEqualTo(2);
        assertThat(days.page(new Period(first, first, true), 10, 0))
                .extracting(SearchedView::query)
                .containsExactly("a1");
        assertThat(days.forget(first.plusDays(2))).isEqualTo(3);
        assertThat(days.count(period)).isZero();
    }

    private String await(String piece) {
        Eventually.until(() -> lines().contains(piece));
        return lines();
    }

    private String lines() {
        return api.get(authority, "/api/v1/searches/export?nothing=true").text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
