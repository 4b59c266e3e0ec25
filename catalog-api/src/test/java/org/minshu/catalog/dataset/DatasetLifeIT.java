package org.minshu.catalog.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Eventually.until;
import static org.minshu.catalog.Scene.metadata;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.Api.Answer;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CatalogIT
class DatasetLifeIT {

    static final Map<String, String> NO_REASON = Map.of();
    static final Map<String, String> REASON = Map.of("reason", "核对数据");

    @Autowired
    Api api;

    final String authority = TestTokens.of(Role.AUTHORITY);
    String department;
    String steward;
    Answer draft;
    String path;

    @BeforeEach
    void aDraft() {
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
        draft = api.post(steward, "/api/v1/datasets", metadata(department));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        path = "/api/v1/datasets/" + draft.json().path("slug").asString();
    }

    @Test
    void aDraftIsThereForItsDepartmentAndTheAuthorityOnly() {
        assertThat(api.get(steward, path).json().path("state").asString()).isEqualTo("DRAFT");
        assertThat(api.get(authority, path).status()).isEqualTo(200);
        assertThat(api.get(null, path).problem()).isEqualTo("dataset-not-found");
        assertThat(api.get(TestTokens.steward("other"), path).problem()).isEqualTo("dataset-not-found");
        assertThat(api.get(null, path + "/versions").problem()).isEqualTo("dataset-not-found");
        assertThat(api.get(null, path + "/related").problem()).isEqualTo("dataset-not-found");
        assertThat(moves(api.get(steward, path))).containsExactlyInAnyOrder("edit", "submit", "delete", "upload");
    }

    @Test
    void theNumbersOfADepartmentFollowEachOther() {
        var next = api.post(steward, "/api/v1/datasets", metadata(department));

        assertThat(draft.json().path("code").asString()).endsWith("/000001");
        assertThat(next.json().path("code").asString()).endsWith("/000002");
    }

    @Test
    void aCodeIsNotGivenAgainAfterItsDraftWasDeleted() {
        assertThat(delete(steward, draft.etag()).status()).isEqualTo(204);

        var next = api.post(steward, "/api/v1/datasets", metadata(department));

        assertThat(api.get(steward, path).status()).isEqualTo(404);
        assertThat(next.json().path("code").asString()).endsWith("/000002");
    }

    @Test
    void whatIsPublishedIsThereForEverybody() {
        publish();

        var seen = api.get(null, path);

        assertThat(seen.json().path("state").asString()).isEqualTo("PUBLISHED");
        assertThat(seen.json().path("version").asInt()).isEqualTo(1);
        assertThat(seen.json().path("moves").size()).isZero();
        assertThat(api.get(null, path + "/versions").json().size()).isEqualTo(1);
    }

    @Test
    void aPublishedVersionStaysWhileTheNextOneIsWritten() {
        publish();
        var changed = new HashMap<>(metadata(department));
        changed.put("title", "改名后的资源 " + path);

        var edited = put(steward, etag(), changed);

        assertThat(edited.json().path("state").asString()).isEqualTo("DRAFT");
        assertThat(title(api.get(null, path))).startsWith("河流断面");
        assertThat(api.get(null, path).json().path("state").asString()).isEqualTo("PUBLISHED");
        assertThat(title(api.get(steward, path + "?working=true"))).startsWith("改名后");
        assertThat(title(api.get(null, path + "?working=true"))).startsWith("河流断面");
        publish();
        assertThat(title(api.get(null, path))).startsWith("改名后");
        assertThat(api.get(null, path + "/versions").json().size()).isEqualTo(2);
    }

    @Test
    void anEntryIsReturnedWithAReasonAndHandedInAgain() {
        move(steward, "submission", NO_REASON);

        assertThat(move(authority, "return", NO_REASON)
                        .json()
                        .at("/violations/0/type")
                        .asString())
                .endsWith("reason-required");
        assertThat(move(authority, "return", REASON).json().path("state").asString())
                .isEqualTo("RETURNED");
        assertThat(api.get(steward, path).json().path("reason").asString()).isEqualTo("核对数据");
        assertThat(move(steward, "submission", NO_REASON).json().path("state").asString())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void suspendingHidesAndResumingShowsAgain() {
        publish();

        assertThat(move(steward, "suspension", REASON).json().path("state").asString())
                .isEqualTo("SUSPENDED");
        assertThat(api.get(null, path).status()).isEqualTo(404);
        assertThat(move(authority, "resumption", NO_REASON).json().path("state").asString())
                .isEqualTo("PUBLISHED");
        assertThat(api.get(null, path).status()).isEqualTo(200);
    }

    @Test
    void whatIsRetiredIsGoneForGoodAndItsTitleIsFree() {
        var metadata = draft.json().path("metadata");
        publish();

        move(authority, "retirement", NO_REASON);

        assertThat(api.get(null, path).problem()).isEqualTo("dataset-withdrawn");
        assertThat(move(authority, "resumption", NO_REASON).problem()).isEqualTo("state-changed");
        assertThat(put(steward, etag(), metadata(department)).problem()).isEqualTo("state-changed");
        assertThat(api.post(steward, "/api/v1/datasets", metadata).status()).isEqualTo(201);
    }

    @Test
    void movesThatTheStateForbidsAreConflicts() {
        assertThat(move(authority, "publication", NO_REASON).problem()).isEqualTo("state-changed");
        assertThat(move(authority, "suspension", REASON).problem()).isEqualTo("state-changed");
        move(steward, "submission", NO_REASON);
        assertThat(move(steward, "submission", NO_REASON).problem()).isEqualTo("state-changed");
        assertThat(put(steward, etag(), metadata(department)).problem()).isEqualTo("state-changed");
        assertThat(delete(steward, etag()).problem()).isEqualTo("state-changed");
    }

    @Test
    void stewardsDecideNothing() {
        move(steward, "submission", NO_REASON);

        for (var move : List.of("publication", "return", "resumption", "retirement")) {
            assertThat(move(steward, move, REASON).problem()).as(move).isEqualTo("not-allowed");
        }
    }

    @Test
    void aStewardOfAnotherDepartmentIsRefused() {
        var other = TestTokens.steward(new Scene(api).department());

        assertThat(put(other, draft.etag(), metadata(department)).problem()).isEqualTo("other-department");
        assertThat(delete(other, draft.etag()).problem()).isEqualTo("other-department");
        assertThat(api.post(other, path + "/submission", draft.etag(), NO_REASON)
                        .problem())
                .isEqualTo("other-department");
        assertThat(api.post(other, "/api/v1/datasets", metadata(department)).problem())
                .isEqualTo("other-department");
        assertThat(api.get(other, "/api/v1/register?department=" + department).problem())
                .isEqualTo("other-department");
    }

    @Test
    void writesNeedTheEntityTagLastRead() {
        var changed = metadata(department);

        assertThat(api.put(steward, path, Map.of(), changed).problem()).isEqualTo("precondition-required");
        assertThat(put(steward, "\"99\"", changed).problem()).isEqualTo("changed-meanwhile");
        assertThat(put(steward, "\"nonsense\"", changed).status()).isEqualTo(412);
        assertThat(put(steward, draft.etag(), changed).status()).isEqualTo(200);
        assertThat(put(steward, draft.etag(), metadata(department)).problem()).isEqualTo("changed-meanwhile");
        assertThat(api.post(steward, path + "/submission", NO_REASON).problem()).isEqualTo("precondition-required");
    }

    @Test
    void ofManyChangesAtTheSameTimeOneIsKept() throws Exception {
        Callable<Integer> change =
                () -> put(steward, draft.etag(), metadata(department)).status();

        assertThat(atTheSameTime(Collections.nCopies(8, change)))
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    @Test
    void manyRegisteredAtTheSameTimeHaveCodesOfTheirOwn() throws Exception {
        Callable<String> register = () -> api.post(steward, "/api/v1/datasets", metadata(department))
                .json()
                .path("code")
                .asString();

        var codes = atTheSameTime(Collections.nCopies(20, register));

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("3\\d{7}/0000(0[2-9]|1\\d|2[01])"));
    }

    @Test
    void ofManyEntriesWithOneTitleAtTheSameTimeOneIsKept() throws Exception {
        var metadata = metadata(department);
        Callable<String> register =
                () -> api.post(steward, "/api/v1/datasets", metadata).problem();

        assertThat(atTheSameTime(Collections.nCopies(8, register)))
                .containsOnlyOnce("")
                .containsOnly("", "duplicate-title");
    }

    @Test
    void theDepartmentOfAnEntryStays() {
        var elsewhere = metadata(new Scene(api).department());

        assertThat(put(authority, draft.etag(), elsewhere).problem()).isEqualTo("validation-failed");
    }

    @Test
    void relatedEntriesAreThoseNamedThenThoseAlikeThenThoseOfTheSameLibrary() {
        var scene = new Scene(api);
        var library = scene.library();
        var neighbour = metadata(department);
        neighbour.put("libraries", List.of(library));
        unlike(neighbour, "藤壶附着面积抽查");
        var neighbours = scene.published(neighbour);
        var likeness = metadata(department);
        unlike(likeness, "砗磲苗种投放");
        var alike = scene.published(likeness);
        var named = scene.published(metadata(department));
        var mine = metadata(department);
        mine.put("libraries", List.of(library));
        mine.put("relatedCodes", List.of(named.replace('-', '/')));
        unlike(mine, "砗磲苗种投放");

        var slug = scene.published(mine);

        until(() -> related(slug).size() > 2 && related(slug).get(1).equals(alike));
        assertThat(related(slug)).startsWith(named, alike, neighbours);
        assertThat(related(named)).startsWith(slug);
    }

    /** Nothing that other entries of these tests have in their words. */
    private static void unlike(Map<String, Object> metadata, String word) {
        metadata.put("title", word + " " + UUID.randomUUID());
        metadata.remove("titleEn");
        metadata.put("keywords", List.of(word));
        metadata.put("items", List.of(Scene.item("x" + word.hashCode(), word, "C")));
    }

    private List<String> related(String slug) {
        return api.get(null, "/api/v1/datasets/" + slug + "/related")
                .json()
                .valueStream()
                .map(each -> each.path("slug").asString())
                .toList();
    }

    @Test
    void everyStepLeavesAnAuditRow() {
        publish();
        move(authority, "suspension", REASON);

        var subject = "dataset%20" + draft.json().path("code").asString();
        var entries = api.get(TestTokens.of(Role.AUDITOR), "/api/v1/audit?subject=" + subject);

        assertThat(entries.json()
                        .path("items")
                        .valueStream()
                        .map(row -> row.path("action").asString()))
                .containsExactly("dataset.suspended", "dataset.published", "dataset.submitted", "dataset.created");
        assertThat(entries.json().at("/items/0/after").asString()).contains("SUSPENDED", "核对数据");
    }

    @Test
    void theRegisterListsEveryStateOfTheOwnDepartment() {
        publish();
        api.post(steward, "/api/v1/datasets", metadata(department));

        assertThat(register("").path("total").asInt()).isEqualTo(2);
        assertThat(register("?state=DRAFT").path("total").asInt()).isEqualTo(1);
        assertThat(register("?q=%25").path("total").asInt()).isZero();
        assertThat(register("?q=" + draft.json().path("code").asString())
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(register("?page=2&size=1").path("items").size()).isEqualTo(1);
        assertThat(api.get(steward, "/api/v1/register?page=1000000000").problem())
                .isEqualTo("page-out-of-range");
        assertThat(api.get(steward, "/api/v1/register?q=%00").problem()).isEqualTo("parameter-invalid");
        assertThat(api.get(steward, "/api/v1/register?state=GONE").problem()).isEqualTo("parameter-invalid");
    }

    private static <T> List<T> atTheSameTime(List<Callable<T>> calls) throws Exception {
        var results = new ArrayList<T>();
        try (var callers = Executors.newFixedThreadPool(8)) {
            for (var result : callers.invokeAll(calls)) {
                results.add(result.get());
            }
        }
        return results;
    }

    private JsonNode register(String query) {
        return api.get(steward, "/api/v1/register" + query).json();
    }

    private void publish() {
        assertThat(move(steward, "submission", NO_REASON).status()).isEqualTo(200);
        assertThat(move(authority, "publication", NO_REASON).status()).isEqualTo(200);
    }

    private Answer move(String token, String move, Map<String, String> form) {
        return api.post(token, path + "/" + move, etag(), form);
    }

    private String etag() {
        return api.get(authority, path).etag();
    }

    private Answer put(String token, String etag, Object metadata) {
        return api.put(token, path, Map.of("If-Match", etag), metadata);
    }

    private Answer delete(String token, String etag) {
        return api.send("DELETE", token, path, Map.of("If-Match", etag), BodyPublishers.noBody());
    }

    private static String title(Answer answer) {
        return answer.json().at("/metadata/title").asString();
    }

    private static List<String> moves(Answer answer) {
        return answer.json().path("moves").valueStream().map(JsonNode::asString).toList();
    }
}
