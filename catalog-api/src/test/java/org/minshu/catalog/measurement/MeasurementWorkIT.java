package org.minshu.catalog.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.measurement.QualityScene.COLUMNS;
import static org.minshu.catalog.measurement.QualityScene.ROWS;
import static org.minshu.catalog.measurement.QualityScene.rule;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Eventually;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.records.Shelf;
import org.minshu.model.identity.Role;
import org.minshu.objects.ObjectStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class MeasurementWorkIT {

    private static final String PARKED = "/api/v1/admin/work/measurement/parked";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectStore objects;

    @Autowired
    MeasurementWork work;

    final String authority = TestTokens.of(Role.AUTHORITY);
    QualityScene data;
    Scene scene;
    Shelf shelf;
    String steward;

    @BeforeEach
    void aDepartment() {
        shelf = new Shelf(objects, jdbc);
        data = new QualityScene(api, shelf);
        scene = data.scene;
        steward = data.steward;
    }

    @Test
    void aVersionAtWhichAWorkerWasKilledIsMeasuredAgainAndComesToTheSame() {
        var slug = scene.published(data.metadata());
        var file = data.table(slug, 1, COLUMNS, ROWS);
        var first = data.measured(slug, 1).at("/tables/0");
        jdbc.sql("update catalog.measurement set basis = '' where distribution = :file")
                .param("file", file)
                .update();
        jdbc.sql("insert into catalog.measurement_work (distribution, position, version) values (:file, 0, 1)")
                .param("file", file)
                .update();
        Eventually.until(() -> waiting(file) == 0);

        var second = data.measured(slug, 1).at("/tables/0");
        assertThat(second.path("measuredAt")).isNotEqualTo(first.path("measuredAt"));
        assertThat(second.path("rules")).isEqualTo(first.path("rules"));
        assertThat(second.path("dimensions")).isEqualTo(first.path("dimensions"));
        assertThat(data.quality(steward, slug).path("trend").size()).isEqualTo(1);
    }

    @Test
    void versionsThatAreNotTheNewestKeepWhatTheyHadWhenADayPasses() {
        var slug = scene.published(data.metadata());
        var file = data.table(slug, 1, COLUMNS, ROWS);
        data.measured(slug, 1);
        shelf.put(file, 0, 2, COLUMNS, ROWS);
        data.measured(slug, 2);
        var before = data.quality(steward, slug).at("/trend/0");
        data.put(steward, slug, "\"0\"", List.of(rule("REQUIRED", "creditCode")));
        jdbc.sql("update catalog.measurement set look_at = now() where distribution = :file")
                .param("file", file)
                .update();
        work.sweep();
        Eventually.until(() -> waiting(file) == 0);

        var trend = data.quality(steward, slug).path("trend");
        assertThat(trend.get(0)).isEqualTo(before);
        assertThat(trend.get(1).path("score").asDouble()).isEqualTo(75);
    }

    @Test
    void whatBreaksOffAgainAndAgainWaitsForAPerson() {
        var slug = scene.published(data.metadata());
        var file = data.table(slug, 1, COLUMNS, ROWS);
        data.measured(slug, 1);
        park(file);
        assertThat(api.get(authority, PARKED + "?size=100").json().path("items").findValuesAsString("subject"))
                .contains(slug.replace('-', '/') + " 水质.csv v1");
        assertThat(api.post(authority, PARKED + "/" + file + ".0.1/retry", "").status())
                .isEqualTo(204);
        Eventually.until(() -> waiting(file) == 0);

        jdbc.sql("delete from catalog.measurement where distribution = :file")
                .param("file", file)
                .update();
        park(file);
        assertThat(discard(file).status()).isEqualTo(204);
        assertThat(discard(file).problem()).isEqualTo("state-changed");
        work.sweep();
        assertThat(waiting(file)).isZero();
        assertThat(data.quality(steward, slug).at("/tables/0/score").isNumber()).isFalse();
    }

    private void park(String file) {
        jdbc.sql("""
                        insert into catalog.measurement_work (distribution, position, version, attempts, failure, parked)
                        values (:file, 0, 1, 6, 'out of patience', true)""").param("file", file).update();
    }

    private Answer discard(String file) {
        return api.send("DELETE", authority, PARKED + "/" + file + ".0.1", Map.of(), BodyPublishers.noBody());
    }

    private int waiting(String file) {
        return jdbc.sql("select count(*) from catalog.measurement_work where distribution = :file")
                .param("file", file)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatNobodyNotedIsFoundAndWhatIsGoneIsSaid() {
        var slug = scene.published(data.metadata());
        var file = data.table(slug, 1, COLUMNS, ROWS);
        data.measured(slug, 1);
        jdbc.sql("delete from catalog.measurement where distribution = :file")
                .param("file", file)
                .update();
        work.sweep();
        data.measured(slug, 1);

        var key = jdbc.sql("select object_key from catalog.distribution_table where distribution = :file")
                .param("file", file)
                .query(String.class)
                .single();
        objects.delete(key);
        jdbc.sql("update catalog.measurement set look_at = now(), basis = '' where distribution = :file")
                .param("file", file)
                .update();
        work.sweep();
        Eventually.until(() -> data.result(slug, "REACHABLE").path("failed").asInt() == 1);
        assertThat(data.result(slug, "DICTIONARY").path("state").asString()).isEqualTo("FAILED");
    }

    @Test
    void dataThatAreOverdueFail() {
        var metadata = data.metadata();
        metadata.put("updateCycle", "MONTHLY");
        var slug = scene.published(metadata);
        var file = data.table(slug, 1, COLUMNS, ROWS);
        data.measured(slug, 1);
        assertThat(data.result(slug, "FRESH").path("state").asString()).isEqualTo("PASSED");
        jdbc.sql(
                        "update catalog.distribution_table set made_at = now() - interval '40 days' where distribution = :file")
                .param("file", file)
                .update();
        work.enqueue(file, 0, 1);
        Eventually.until(
                () -> data.result(slug, "FRESH").path("state").asString().equals("FAILED"));
        assertThat(data.result(slug, "FRESH").path("observed").asString())
                .isEqualTo(LocalDate.now(CivilTime.ZONE).minusDays(40).toString());
    }
}
