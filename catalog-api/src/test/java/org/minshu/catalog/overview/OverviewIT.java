package org.minshu.catalog.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class OverviewIT {

    @Autowired
    Api api;

    @Autowired
    OverviewFigures figures;

    @Test
    void whatIsPublishedIsCounted() {
        var scene = new Scene(api);
        var before = figures.count();

        var slug = scene.published(Scene.metadata(scene.department()));

        var after = figures.count();
        assertThat(after.datasets()).isEqualTo(before.datasets() + 1);
        assertThat(after.open()).isEqualTo(before.open() + 1);
        assertThat(after.departments()).isEqualTo(before.departments() + 1);
        assertThat(after.rows()).isEqualTo(before.rows() + 1_200);
        assertThat(after.recent().getFirst().slug()).isEqualTo(slug);
    }

    @Test
    void everybodySeesTheFigures() {
        assertThat(api.get(null, "/api/v1/overview").json().path("datasets").isNumber())
                .isTrue();
    }

    @Test
    void theCallerIsToldWhoTheyAre() {
        var department = new Scene(api).department();

        var me = api.get(TestTokens.steward(department), "/api/v1/me").json();

        assertThat(me.path("roles").get(0).asString()).isEqualTo("STEWARD");
        assertThat(me.at("/department/nameZh").asString()).isEqualTo("福建省测试厅");
        assertThat(api.get(TestTokens.developer("某公司"), "/api/v1/me")
                        .json()
                        .path("organisation")
                        .asString())
                .isEqualTo("某公司");
        assertThat(api.get(null, "/api/v1/me").problem()).isEqualTo("unauthenticated");
    }
}
