package org.minshu.catalog.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.succession.Mergers;
import org.minshu.client.usage.UsageTotal;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.LinkedMultiValueMap;

/** Works on a database of its own, as it compares the whole of it. */
@CatalogIT
@TestPropertySource(properties = "minshu.usage.views-held=49999")
class UsageByQuestionIT {

    private static final String WAITING =
            "select (select count(*) from catalog.usage_change) + (select count(*) from catalog.usage_moved)";

    @Autowired
    Api api;

    @Autowired
    UsageRollups rollups;

    @Autowired
    UsageTotals totals;

    @Autowired
    DatasetHeads heads;

    @Autowired
    JdbcClient jdbc;

    final String token = TestTokens.of(Role.AUTHORITY);
    final Caller authority = new Caller("x", "x", Set.of(Role.AUTHORITY), null, null, null);

    @Test
    void lateRecordsRepeatsAMergerAndAnotherLibraryKeepEverySum() {
        var scene = new Scene(api);
        var department = scene.department();
        var library = scene.library();
        var slug = published(department, library);
        used(slug, department, 0);
        used(slug, department, 40);
        allIsFolded();
        used(slug, department, 400); // late
        used(slug, department, 40); // the same once more
        allIsFolded();
        new Recount(jdbc).agreesWithRollups();
        assertThat(inLibrary(library)).isEqualTo(4);

        new Mergers(api).merge(department, scene.department());
        var other = scene.library();
        new Mergers(api).replace("library", library, other);
        corrected(slug);
        allIsFolded();

        new Recount(jdbc).agreesWithRollups();
        assertThat(inLibrary(library)).isZero();
        assertThat(inLibrary(other)).isEqualTo(4);

        suspended(slug);
        allIsFolded();
        new Recount(jdbc).agreesWithRollups();
        assertThat(inLibrary(other)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2031-01-10,2031-04-05", "2031-02-01,2031-02-28", "2031-03-05,2031-03-05", "2031-01-25,2031-02-27"})
    void whatIsUsedMostIsTheSameWithHeadsAlone(LocalDate from, LocalDate to) {
        much(2031, "1 + 60 / (n + 3)");
        var query = query(from, to);

        var most = heads.most(query, 6);

        assertThat(most).hasValueSatisfying(found -> assertThat(keys(found)).isEqualTo(counted(from, to, 6)));
        assertThat(keys(totals.by(Dimension.DATASET, query, 60, authority))).isEqualTo(counted(from, to, 60));
        assertThat(every(query)).hasSize(counted(from, to, 1_000).size());
    }

    @Test
    void evenUseIsAddedUpWhole() {
        much(2033, "1 + (n + day::date - '2033-01-01') % 2");
        var from = LocalDate.of(2033, 1, 20);
        var to = LocalDate.of(2033, 3, 10);

        assertThat(keys(totals.by(Dimension.DATASET, query(from, to), 6, authority)))
                .isEqualTo(counted(from, to, 6));
    }

    @Test
    void everyScopeAddsUpToItsRecords() {
        var scene = new Scene(api);
        var department = scene.department();
        var library = scene.library();
        var slug = published(department, library);
        used(slug, department, 0);
        used(slug, department, 1);
        allIsFolded();
        var scopes = Map.of("department", department, "library", library, "dataset", slug, "organisation", department);

        scopes.forEach((name, value) -> List.of("", "&kind=DOWNLOAD", "&hour=3", "&outcome=COMPLETED")
                .forEach(more -> agreeOnTwo(name + "=" + value + more)));
    }

    private void agreeOnTwo(String filter) {
        assertThat(total(filter)).as(filter).isEqualTo(records(filter)).isEqualTo(2);
        assertThat(api.get(token, "/api/v1/usage/totals?by=day&" + filter)
                        .json()
                        .at("/0/key")
                        .asString())
                .as("days of " + filter)
                .isEqualTo(LocalDate.now(CivilTime.ZONE).minusDays(1).toString());
        for (var by : List.of("department", "dataset", "library", "organisation", "scenario", "day", "hour")) {
            var list = api.get(token, "/api/v1/usage/totals?by=" + by + "&" + filter)
                    .json();
            assertThat(list.valueStream()
                            .mapToInt(row -> row.path("downloads").asInt())
                            .sum())
                    .as(by + " of " + filter)
                    .isEqualTo(2);
        }
    }

    private String published(String department, String library) {
        var metadata = Scene.metadata(department);
        metadata.put("libraries", List.of(library));
        return new Scene(api).published(metadata);
    }

    /** Two hundred and fifty datasets that exist no more, once, every day of a quarter. */
    private void much(int year, String uses) {
        if (jdbc.sql("select exists (select from catalog.usage_record where caller_name = :name)")
                .param("name", "much" + year)
                .query(Boolean.class)
                .single()) {
            return;
        }
        jdbc.sql("""
                        insert into catalog.usage_record
                            (at, day, kind, outcome, dataset, department, dataset_title, caller_name)
                        select day + interval '9 hours', day::date, 'VIEW', 'COMPLETED',
                               '9999%s/' || lpad(n::text, 6, '0'), 'd', 't', 'much%s'
                          from generate_series(date '%s-01-01', date '%s-04-10', interval '1 day') as day,
                               generate_series(1, 250) as n, generate_series(1, %s)""".formatted(year, year, year, year, uses)).update();
        allIsFolded();
    }

    private List<String> counted(LocalDate from, LocalDate to, int limit) {
        return jdbc.sql("""
                        select replace(dataset, '/', '-') from catalog.usage_record where day between :from and :to
                         group by dataset order by count(*) desc, dataset limit :limit""")
                .param("from", from)
                .param("to", to)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    private List<UsageTotal> every(UsageQuery query) {
        var found = new ArrayList<UsageTotal>();
        totals.each(Dimension.DATASET, query, authority, found::add);
        return found;
    }

    private static List<String> keys(List<UsageTotal> totals) {
        return totals.stream().map(UsageTotal::key).toList();
    }

    private static UsageQuery query(LocalDate from, LocalDate to) {
        var asked = new LinkedMultiValueMap<String, String>();
        asked.add("from", from.toString());
        asked.add("to", to.toString());
        return UsageQuery.of(asked, to);
    }

    /** At three in the morning there. */
    private void used(String slug, String department, int daysAgo) {
        jdbc.sql("""
                        insert into catalog.usage_record (at, day, kind, outcome, dataset, department, dataset_title,
                                                          organisation, scenario, row_count, bytes)
                        select (day + interval '3 hours') at time zone 'Asia/Shanghai', day, 'DOWNLOAD', 'COMPLETED',
                               :dataset, :department, 't', :department, 'S1', 5, 50
                          from (select (now() at time zone 'Asia/Shanghai')::date - :days as day) there""")
                .param("dataset", code(slug))
                .param("department", department)
                .param("days", daysAgo)
                .update();
    }

    private void corrected(String slug) {
        jdbc.sql("update catalog.usage_record set outcome = 'ABORTED', bytes = 7 where dataset = :dataset")
                .param("dataset", code(slug))
                .update();
    }

    private void suspended(String slug) {
        var path = "/api/v1/datasets/" + slug;
        var entry = api.get(token, path);
        var answer = api.post(token, path + "/suspension", entry.etag(), new HashMap<>(Map.of("reason", "核对")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private long inLibrary(String library) {
        return jdbc.sql("select coalesce(sum(calls), 0) from catalog.usage_library where library = :library")
                .param("library", library)
                .query(Long.class)
                .single();
    }

    private int total(String filter) {
        return api.get(token, "/api/v1/usage/dashboard?" + filter)
                .json()
                .at("/total/downloads")
                .asInt();
    }

    private int records(String filter) {
        return api.get(token, "/api/v1/usage/records?" + filter)
                .json()
                .path("total")
                .asInt();
    }

    private void allIsFolded() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            rollups.fold();
            assertThat(jdbc.sql(WAITING).query(Long.class).single()).isZero();
        });
    }

    private static String code(String slug) {
        return ResourceCode.parse(slug).orElseThrow().value();
    }
}
