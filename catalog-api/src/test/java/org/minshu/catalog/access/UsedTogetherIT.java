package org.minshu.catalog.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is used together, and what that does not tell. */
@CatalogIT
class UsedTogetherIT {

    private static final List<String> ITEM = List.of("ammonia");

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    private Scene scene;
    private String department;
    private Requests first;
    private Requests second;
    private String mine;

    @BeforeEach
    void twoOrganisationsAndADataset() {
        scene = new Scene(api);
        department = scene.department();
        first = new Requests(api);
        second = new Requests(api);
        mine = first.restricted(department);
    }

    @Test
    void whatSeveralScenariosOfSeveralOrganisationsHaveInCommonIsToldMostFirst() {
        var often = first.restricted(department);
        var open = scene.published(metadata(department));
        var ofOneOrganisation = first.restricted(department);
        granted(first, mine, often, ofOneOrganisation);
        granted(first, mine, often, ofOneOrganisation);
        granted(second, mine, often);
        declare(open, first, second);

        assertThat(slugs(mine)).containsExactly(often, open);
        assertThat(slugs(often)).containsExactly(mine, open);
        assertThat(slugs(open)).containsExactlyInAnyOrder(mine, often);
        assertThat(slugs(ofOneOrganisation)).isEmpty();
    }

    @Test
    void whatWasNotGrantedRevokedOrTakenDownDoesNotCount() {
        var other = first.restricted(department);
        var declaredOnly = first.restricted(department);
        granted(first, mine, other);
        var grant = granted(second, mine, other);
        declare(declaredOnly, first, second);
        assertThat(slugs(mine)).containsExactly(other);

        first.revoke(grant);
        assertThat(slugs(mine)).isEmpty();
        granted(second, mine, other);
        assertThat(slugs(mine)).containsExactly(other);

        var path = "/api/v1/datasets/" + other;
        var etag = api.get(first.authority, path).etag();
        assertThat(api.post(first.authority, path + "/suspension", etag, Map.of("reason", "核对数据"))
                        .status())
                .isEqualTo(200);
        assertThat(slugs(mine)).isEmpty();
        assertThat(api.get(null, path + "/used-together").problem()).isEqualTo("dataset-not-found");
        assertThat(api.get(null, "/api/v1/datasets/nothing/used-together").problem())
                .isEqualTo("dataset-not-found");
    }

    private String granted(Requests by, String... slugs) {
        var items = new HashMap<String, List<String>>();
        List.of(slugs).forEach(slug -> items.put(slug, ITEM));
        return by.granted(department, items);
    }

    /** Every scenario of these says that it uses it, too. */
    private void declare(String slug, Requests... organisations) {
        for (var each : organisations) {
            jdbc.sql("""
                            insert into catalog.scenario_dataset (scenario, dataset, position)
                            select id, :dataset, 99 from catalog.scenario where organisation = :organisation""")
                    .param("dataset", slug.replace('-', '/'))
                    .param("organisation", each.organisation)
                    .update();
        }
    }

    private List<String> slugs(String slug) {
        return api.get(null, "/api/v1/datasets/" + slug + "/used-together")
                .json()
                .valueStream()
                .map(each -> each.path("slug").asString())
                .toList();
    }
}
