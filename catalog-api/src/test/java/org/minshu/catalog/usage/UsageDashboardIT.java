package org.minshu.catalog.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.succession.Mergers;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.model.vocabulary.UsageOutcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@CatalogIT
class UsageDashboardIT {

    @Autowired
    Api api;

    @Autowired
    DownloadRecords downloads;

    @Autowired
    UsageRollups rollups;

    @Autowired
    JdbcClient jdbc;

    final String authority = TestTokens.of(Role.AUTHORITY);
    final String organisation = "=榕江" + UUID.randomUUID();
    String department;
    String library;
    String slug;

    @BeforeEach
    void threeDownloadsOfADatasetInALibrary() {
        department = new Scene(api).department();
        library = new Scene(api).library();
        var metadata = metadata(department);
        metadata.put("libraries", List.of(library));
        slug = new Scene(api).published(metadata);
        downloads.finished(downloads.started(download(organisation)), UsageOutcome.COMPLETED, 100, 10L);
        downloads.finished(downloads.started(download(organisation)), UsageOutcome.ABORTED, 50, null);
        downloads.refused(download("别家"));
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            rollups.fold();
            assertThat(dashboard(authority, "dataset=" + slug)
                            .at("/total/refused")
                            .asInt())
                    .isEqualTo(1);
        });
    }

    @Test
    void figuresSeriesAndTopListsAgree() {
        var dashboard = dashboard(authority, "dataset=" + slug);

        assertThat(dashboard.path("step").asString()).isEqualTo("DAY");
        assertThat(dashboard.at("/total/downloads").asInt()).isEqualTo(2);
        assertThat(dashboard.at("/total/aborted").asInt()).isEqualTo(1);
        assertThat(dashboard.at("/total/rows").asInt()).isEqualTo(10);
        assertThat(dashboard.at("/total/bytes").asInt()).isEqualTo(150);
        assertThat(dashboard.at("/before/downloads").asInt()).isZero();
        assertThat(dashboard.at("/series/0/key").asString()).isEqualTo(today().toString());
        assertThat(dashboard.at("/series/0/downloads").asInt()).isEqualTo(2);
        assertThat(keys(dashboard)).contains(department, slug, library, "S1", organisation);
        assertThat(dashboard.path("countedUntil").asString()).isNotEmpty();
    }

    @Test
    void oneDayIsDrawnByHours() {
        var dashboard = dashboard(authority, "dataset=" + slug + "&from=" + today() + "&to=" + today());

        assertThat(dashboard.path("step").asString()).isEqualTo("HOUR");
        var hour = dashboard.at("/series/0/key").asString();
        assertThat(hour).matches(today() + "T\\d\\d");
        var number = hour.substring(hour.length() - 2);
        assertThat(dashboard(authority, "dataset=" + slug + "&hour=" + number)
                        .at("/total/downloads")
                        .asInt())
                .isPositive();
        assertThat(records(authority, "&hour=" + number)).isPositive();
    }

    @Test
    void thePeriodBeforeIsAsLong() {
        move(3);

        var dashboard = dashboard(authority, "dataset=" + slug + "&from=" + today().minusDays(2) + "&to=" + today());

        assertThat(dashboard.at("/total/downloads").asInt()).isZero();
        assertThat(dashboard.at("/before/downloads").asInt()).isEqualTo(2);
    }

    @Test
    void everyFilterNarrowsSumsAndRecordsAlike() {
        for (var filter : List.of(
                "kind=DOWNLOAD",
                "department=" + department,
                "library=" + library,
                "scenario=S1",
                "organisation=" + encoded(organisation))) {
            var sums = dashboard(authority, "dataset=" + slug + "&" + filter).path("total");
            assertThat(sums.path("downloads").asInt() + sums.path("refused").asInt())
                    .as(filter)
                    .isEqualTo(records(authority, "&" + filter))
                    .isPositive();
        }
        assertThat(records(authority, "&outcome=REFUSED")).isEqualTo(1);
        assertThat(records(authority, "&library=other")).isZero();
        assertThat(dashboard(authority, "dataset=" + slug + "&outcome=REFUSED")
                        .at("/total/downloads")
                        .asInt())
                .isZero();
    }

    @Test
    void aDepartmentHasTheUseOfThoseThatWereMergedIntoIt() {
        var other = new Scene(api).department();

        new Mergers(api).merge(department, other);

        assertThat(dashboard(authority, "department=" + other)
                        .at("/total/downloads")
                        .asInt())
                .isEqualTo(2);
        assertThat(dashboard(TestTokens.steward(other), "department=" + other)
                        .at("/total/downloads")
                        .asInt())
                .isEqualTo(2);
        assertThat(records(authority, "&department=" + other)).isEqualTo(3);
    }

    @Test
    void withoutAnyFilterTheSameIsReadFromSharesAsFromCombinations() {
        var whole = dashboard(authority, "").path("total");
        var counted = jdbc.sql("""
                        select coalesce(sum(calls), 0) from catalog.usage_day
                         where kind = 'DOWNLOAD' and outcome <> 'REFUSED' and day > :day""")
                .param("day", today().minusDays(30))
                .query(Long.class)
                .single();

        assertThat(whole.path("downloads").asLong()).isPositive().isLessThanOrEqualTo(counted);
        for (var by : List.of("day", "hour", "department", "dataset", "library", "scenario", "organisation")) {
            assertThat(api.get(authority, "/api/v1/usage/totals?limit=3&by=" + by)
                            .json()
                            .size())
                    .as(by)
                    .isBetween(1, 3);
        }
    }

    @Test
    void everybodySeesTheOwnPartOfSumsAndExports() {
        assertThat(seen(authority)).isEqualTo(2);
        assertThat(seen(TestTokens.of(Role.AUDITOR))).isEqualTo(2);
        assertThat(seen(TestTokens.steward(department))).isEqualTo(2);
        assertThat(seen(TestTokens.developer(organisation))).isEqualTo(2);
        assertThat(seen(TestTokens.steward("other"))).isZero();
        assertThat(seen(TestTokens.developer("别的"))).isZero();
        assertThat(lines(TestTokens.developer(organisation), "records")).isEqualTo(1 + 2);
        assertThat(lines(TestTokens.steward(department), "records")).isEqualTo(1 + 3);
        assertThat(lines(TestTokens.steward("other"), "records")).isEqualTo(1);
        assertThat(lines(TestTokens.steward("other"), "totals")).isEqualTo(1);
        assertThat(api.get(null, "/api/v1/usage/dashboard").problem()).isEqualTo("unauthenticated");
    }

    @Test
    void exportsOpenInSpreadsheetsAndRunNoFormula() {
        var totals = api.get(authority, "/api/v1/usage/totals/export?by=organisation&dataset=" + slug);
        var records = api.get(authority, "/api/v1/usage/records/export?dataset=" + slug);

        assertThat(totals.text()).startsWith("\uFEFFkey,nameZh,nameEn,views").contains("'" + organisation);
        assertThat(records.text()).startsWith("\uFEFFid,at,kind").contains("'" + organisation);
        assertThat(records.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("usage-records.csv"));
        assertThat(api.get(TestTokens.of(Role.AUDITOR), "/api/v1/audit?action=usage.exported")
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
    }

    @Test
    void moreThanFourHundredDaysAreTooMany() {
        assertThat(api.get(authority, "/api/v1/usage/dashboard?from=2020-01-01").problem())
                .isEqualTo("parameter-invalid");
    }

    /** As if it had been used that many days earlier; corrections reach the sums like first records do. */
    private void move(int days) {
        jdbc.sql("""
                        update catalog.usage_record set day = day - :days, at = at - make_interval(days => :days)
                         where dataset = :dataset""").param("days", days).param("dataset", code().value()).update();
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            rollups.fold();
            assertThat(jdbc.sql("select count(*) from catalog.usage_change where dataset = :dataset")
                            .param("dataset", code().value())
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    private JsonNode dashboard(String token, String query) {
        return api.get(token, "/api/v1/usage/dashboard?" + query).json();
    }

    private static List<String> keys(JsonNode dashboard) {
        return dashboard
                .path("tops")
                .valueStream()
                .map(top -> top.at("/totals/0/key").asString())
                .toList();
    }

    private int records(String token, String filter) {
        return api.get(token, "/api/v1/usage/records?dataset=" + slug + filter)
                .json()
                .path("total")
                .asInt();
    }

    private int seen(String token) {
        return dashboard(token, "dataset=" + slug).at("/total/downloads").asInt();
    }

    private long lines(String token, String what) {
        return api.get(token, "/api/v1/usage/" + what + "/export?dataset=" + slug)
                .text()
                .lines()
                .count();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static LocalDate today() {
        return LocalDate.now(CivilTime.ZONE);
    }

    private ResourceCode code() {
        return ResourceCode.parse(slug).orElseThrow();
    }

    private Download download(String by) {
        var caller = new Caller("x", "x", Set.of(Role.DEVELOPER), null, by, null);
        return new Download(caller, code(), department, "file", "grant", "S1", List.of("a"));
    }
}
