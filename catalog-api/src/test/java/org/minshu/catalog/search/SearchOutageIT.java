package org.minshu.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.search.Waiting.until;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogApi;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = CatalogApi.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestPlatform.class, Gate.class})
@Import(Api.class)
@DirtiesContext
class SearchOutageIT {

    @Autowired
    Api api;

    @Autowired
    Gate gate;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void open() {
        gate.open();
    }

    @Test
    void whileTheEngineIsDownRegisteringGoesOnAndTheIndexCatchesUpByItself() {
        var scene = new Scene(api);
        var department = scene.department();
        var mine = "/api/v1/datasets?department=" + department;
        scene.published(Scene.metadata(department));
        until(() -> total(mine) == 1);
        gate.shut();

        var slug = scene.published(Scene.metadata(department));

        assertThat(api.get(null, mine).status()).isEqualTo(503);
        assertThat(api.get(null, mine).problem()).isEqualTo("search-unavailable");
        assertThat(api.get(null, "/api/v1/suggest?q=x").problem()).isEqualTo("search-unavailable");
        assertThat(api.get(null, "/api/v1/datasets/" + slug).status()).isEqualTo(200);
        assertThat(queued()).isPositive();
        gate.open();
        until(() -> total(mine) == 2);
        until(() -> queued() == 0);
    }

    @Test
    void anIndexThatWasLostIsFilledAgain() throws Exception {
        var scene = new Scene(api);
        var department = scene.department();
        var mine = "/api/v1/datasets?department=" + department;
        scene.published(Scene.metadata(department));
        until(() -> total(mine) == 1);
        gate.shut();

        gate.deleteIndices();
        scene.published(Scene.metadata(department));
        gate.open();

        until(() -> total(mine) == 2);
    }

    private int total(String query) {
        var answer = api.get(null, query);
        return answer.status() == 200 ? answer.json().path("total").asInt() : -1;
    }

    private long queued() {
        return jdbc.sql("select count(*) from catalog.index_work")
                .query(Long.class)
                .single();
    }
}
