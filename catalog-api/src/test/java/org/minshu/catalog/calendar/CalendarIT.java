package org.minshu.catalog.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.access.Requests;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class CalendarIT {

    private static final String NOTICE = "国务院办公厅通知";

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);

    @Test
    void aYearThatNobodyAnnouncedSaysSo() {
        var year = api.get(authority, "/api/v1/calendar/2091");

        assertThat(year.json().path("basis").asString()).isEqualTo("NONE");
        assertThat(year.etag()).isEqualTo("\"0\"");
    }

    @Test
    void anAnnouncementReplacesAYearAndLeavesItsHistory() {
        var csv = "day,working,occasion,source\n2092-01-01,休,元旦,%s\n2092-01-05,班,元旦,%s\n".formatted(NOTICE, NOTICE);

        var loaded = load(2092, "\"0\"", csv);

        assertThat(loaded.status()).as(loaded.text()).isEqualTo(200);
        assertThat(loaded.json().path("basis").asString()).isEqualTo("NOTICE");
        assertThat(loaded.json().path("days").size()).isEqualTo(2);
        var shorter = load(2092, loaded.etag(), "day,working,occasion,source\n2092-01-01,休,元旦," + NOTICE + "\n");
        assertThat(shorter.json().path("days").size()).isEqualTo(1);
        var changes = api.get(authority, "/api/v1/calendar/2092/changes").json();
        assertThat(changes.path("total").asLong()).isEqualTo(3);
        assertThat(changes.at("/items/0/day").asString()).isEqualTo("2092-01-05");
        assertThat(changes.at("/items/0/after").isNull()).isTrue();
    }

    @Test
    void everyWrongLineOfAnAnnouncementIsNamed() {
        var csv = "day,working,occasion,source\n2094-01-01,maybe,元旦,x\n2093-01-02,休,,x\n";

        var refused = load(2093, "\"0\"", csv);

        assertThat(pointers(refused))
                .containsExactlyInAnyOrder("/lines/2/day", "/lines/2/working", "/lines/3/occasion");
        assertThat(pointers(load(2093, "\"0\"", "nonsense"))).containsExactly("/file");
    }

    @Test
    void theSecondOfTwoEditorsReadsFirst() {
        var form = Map.of("working", false, "occasion", "元旦", "source", NOTICE);
        var first = put(2095, "2095-01-01", "\"0\"", form);

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(put(2095, "2095-01-02", "\"0\"", form).problem()).isEqualTo("changed-meanwhile");
        assertThat(put(2095, "2094-01-02", first.etag(), form).problem()).isEqualTo("validation-failed");
        var removed = api.send(
                "DELETE",
                authority,
                "/api/v1/calendar/2095/days/2095-01-01",
                Map.of("If-Match", first.etag()),
                BodyPublishers.noBody());
        assertThat(removed.json().path("days").size()).isZero();
    }

    @Test
    void aNewHolidayMovesTheDeadlinesOfOpenRequests() {
        var department = new Scene(api).department();
        var requests = new Requests(api);
        var dataset = requests.restricted(department);
        var request = requests.submitted(Map.of(dataset, List.of("ammonia")));
        var before = LocalDate.parse(request.json().path("deadline").asString().substring(0, 10));
        var year = before.getYear();
        var etag = api.get(authority, "/api/v1/calendar/" + year).etag();

        var form = Map.of("working", false, "occasion", "台风停工", "source", "省政府通告");
        assertThat(put(year, before.toString(), etag, form).status()).isEqualTo(200);

        var after = LocalDate.parse(requests.current(authority, request)
                .json()
                .path("deadline")
                .asString()
                .substring(0, 10));
        assertThat(after).isAfter(before);
        var again = api.get(authority, "/api/v1/calendar/" + year).etag();
        api.send(
                "DELETE",
                authority,
                "/api/v1/calendar/%d/days/%s".formatted(year, before),
                Map.of("If-Match", again),
                BodyPublishers.noBody());
        assertThat(requests.current(authority, request).json().path("deadline").asString())
                .startsWith(before.toString());
    }

    private Answer put(int year, String day, String etag, Object form) {
        return api.put(authority, "/api/v1/calendar/%d/days/%s".formatted(year, day), Map.of("If-Match", etag), form);
    }

    private Answer load(int year, String etag, String csv) {
        return api.send(
                "POST",
                authority,
                "/api/v1/calendar/%d/import".formatted(year),
                Map.of("Content-Type", "text/csv; charset=utf-8", "If-Match", etag),
                BodyPublishers.ofString(csv));
    }

    private static List<String> pointers(Answer refused) {
        return refused.json()
                .path("violations")
                .valueStream()
                .map(one -> one.path("pointer").asString())
                .toList();
    }
}
