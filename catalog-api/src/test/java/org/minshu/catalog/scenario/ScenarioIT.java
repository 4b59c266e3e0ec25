package org.minshu.catalog.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.access.Requests;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogIT
class ScenarioIT {

    static final Map<String, String> NEW = Map.of("If-None-Match", "*");

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);
    Requests requests;
    String department;
    String dataset;

    @BeforeEach
    void aDataset() {
        requests = new Requests(api);
        department = new Scene(api).department();
        dataset = requests.restricted(department);
    }

    @Test
    void aDevelopersScenarioIsTheOrganisationsUntilTheAuthorityPublishesIt() {
        var id = requests.scenario(dataset);
        var path = "/api/v1/scenarios/" + id;

        assertThat(api.get(requests.developer, path).status()).isEqualTo(200);
        assertThat(api.get(null, path).problem()).isEqualTo("scenario-not-found");
        assertThat(api.get(TestTokens.steward(department), path).problem()).isEqualTo("scenario-not-found");
        assertThat(api.post(requests.developer, path + "/publication", "").problem())
                .isEqualTo("not-allowed");
        assertThat(api.post(authority, path + "/publication", "").status()).isEqualTo(200);
        assertThat(api.get(null, path).json().path("published").asBoolean()).isTrue();
        assertThat(ids("?dataset=" + dataset)).containsExactly(id);
    }

    @Test
    void aDepartmentThatReviewsARequestSeesItsScenario() {
        var form = requests.form(Map.of(dataset, List.of("ammonia")));
        var draft = requests.draft(form);
        api.post(requests.developer, Requests.path(draft) + "/submission", draft.etag(), "");

        assertThat(api.get(TestTokens.steward(department), "/api/v1/scenarios/" + form.get("scenario"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theAuthoritysOwnIsShownAtOnceAndChangedOnItsRevision() {
        var path = "/api/v1/scenarios/S" + ThreadLocalRandom.current().nextInt(100, 999);
        var created = api.put(authority, path, NEW, form());
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(api.get(null, path).json().path("maxLevel").asInt()).isEqualTo(2);
        assertThat(api.get(null, path).json().path("reviewTrack").asString()).isEqualTo("FAST_TRACK");

        assertThat(api.put(authority, path, NEW, form()).problem()).isEqualTo("already-exists");
        assertThat(api.put(authority, path, Map.of(), form()).problem()).isEqualTo("precondition-required");
        var changed = api.put(authority, path, Map.of("If-Match", created.etag()), form());
        assertThat(changed.json().path("revision").asInt()).isEqualTo(2);
        assertThat(api.put(authority, path, Map.of("If-Match", created.etag()), form())
                        .problem())
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var form = form();
        form.put("field", "magic");
        form.put("name", "一");
        form.put("problem", null);
        form.put("datasets", List.of("30000000-999999", "nonsense"));

        var refused = api.post(requests.developer, "/api/v1/scenarios", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .path("violations")
                        .valueStream()
                        .map(one -> one.path("pointer").asString()))
                .containsExactlyInAnyOrder("/field", "/name", "/problem", "/datasets/0", "/datasets/1");
    }

    @Test
    void markupInANameIsTextLikeAnyOther() {
        var form = form();
        form.put("name", "<script>alert(1)</script>");

        var created = api.post(requests.developer, "/api/v1/scenarios", form);

        assertThat(created.json().path("scenario").path("name").asString()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void pagesEndWhereTheyAreSaidTo() {
        assertThat(api.get(null, "/api/v1/scenarios?page=1000000000").problem()).isEqualTo("page-out-of-range");
        assertThat(api.get(null, "/api/v1/scenarios?sort=colour").problem()).isEqualTo("parameter-invalid");
    }

    private List<String> ids(String query) {
        return api.get(null, "/api/v1/scenarios" + query)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private Map<String, Object> form() {
        return new HashMap<>(Map.of(
                "name", "水质预警",
                "field", "eco",
                "problem", "断面超标时下游水厂知道得太晚。",
                "output", "预警地图",
                "accessMode", "REPORT",
                "datasets", List.of(dataset)));
    }
}
