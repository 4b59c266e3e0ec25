package org.minshu.catalog.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Eventually.until;
import static org.minshu.catalog.Scene.metadata;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.catalog.access.Requests;
import org.minshu.model.identity.Role;
import org.minshu.objects.ObjectStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Words that stand in documents, looked for by everybody who may read them and by some who may not. */
@CatalogIT
class DocumentSearchIT {

    private static final List<String> ITEMS = List.of("sectionName", "measuredAt", "ammonia");

    @Autowired
    Api api;

    @Autowired
    ObjectStore objects;

    @Autowired
    JdbcClient jdbc;

    final String authority = TestTokens.of(Role.AUTHORITY);
    /** Stands nowhere else. */
    final String word = "w" + UUID.randomUUID().toString().substring(0, 13);

    Requests requests;
    Shelf shelf;
    String department;
    String steward;

    @BeforeEach
    void aDepartment() {
        requests = new Requests(api);
        shelf = new Shelf(api, objects);
        department = new Scene(api).department();
        steward = TestTokens.steward(department);
    }

    @Test
    void anOpenDocumentIsFoundByItsWordsWithFileAndPage() {
        var slug = new Scene(api).published(metadata(department));
        var pdf = shelf.pdf(steward, slug, "年报.pdf", "第一页", "全省水质\n总体<b>为优</b> " + word + " 结束");
        var text = shelf.text(steward, slug, "说明.txt", "关于 " + word);
        until(() -> found(null).at("/items/0/passages").size() == 2);

        var first = found(null).at("/items/0");

        assertThat(first.path("slug").asString()).isEqualTo(slug);
        var passages = first.path("passages");
        assertThat(passages.findValuesAsString("file")).containsExactlyInAnyOrder(pdf, text);
        var ofPdf = of(pdf, passages);
        assertThat(ofPdf.path("fileName").asString()).isEqualTo("年报.pdf");
        assertThat(ofPdf.path("page").asInt()).isEqualTo(2);
        assertThat(ofPdf.path("pieces").toString())
                .isEqualTo("[{\"text\":\"全省水质总体<b>为优</b> \",\"match\":false},{\"text\":\"" + word
                        + "\",\"match\":true},{\"text\":\" 结束\",\"match\":false}]");
        assertThat(of(text, passages).path("page").isNull()).isTrue();
        assertThat(found(null, "水质总体 " + word).path("total").asInt()).isOne();
        assertThat(found(null, "题名甲 " + word).path("total").asInt()).isOne();
        assertThat(listed(null)).hasSize(2);
    }

    @Test
    void aRemovedFileIsNotQuotedAtOnceAndSoonNotFound() {
        var slug = new Scene(api).published(metadata(department));
        var file = shelf.pdf(steward, slug, "年报.pdf", word);
        awaitFound(null, 1);

        var gone = api.send("DELETE", steward, "/api/v1/distributions/" + file, Map.of(), BodyPublishers.noBody());

        assertThat(gone.status()).isEqualTo(204);
        assertThat(found(null).findValues("pieces")).isEmpty();
        awaitFound(null, 0);
    }

    @Test
    void restrictedTextIsMatchedForThoseOnlyWhoMayReadIt() {
        var slug = requests.restricted(department);
        var other = requests.restricted(department);
        shelf.pdf(steward, slug, "核查.pdf", word);
        awaitFound(steward, 1);
        var otherSteward = TestTokens.steward(new Scene(api).department());
        var otherCompany = new Requests(api).developer;

        assertThat(quoted(steward)).isTrue();
        assertThat(quoted(authority)).isTrue();
        assertThat(listed(steward)).hasSize(2);
        requests.granted(department, Map.of(other, ITEMS));
        var some = requests.granted(department, Map.of(slug, List.of("sectionName", "ammonia")));
        for (var caller : callers(null, otherSteward, otherCompany, requests.developer, TestTokens.of(Role.AUDITOR))) {
            assertNothing(caller);
        }
        requests.revoke(some);
        var whole = requests.granted(department, Map.of(slug, ITEMS));
        assertThat(quoted(requests.developer)).isTrue();
        assertThat(listed(requests.developer)).hasSize(2);
        assertNothing(otherCompany);

        requests.revoke(whole);
        assertNothing(requests.developer);
    }

    @Test
    void anEndedGrantQuotesNothing() {
        var slug = requests.restricted(department);
        shelf.pdf(steward, slug, "核查.pdf", word);
        awaitFound(steward, 1);
        var grant = requests.granted(department, Map.of(slug, ITEMS));
        assertThat(quoted(requests.developer)).isTrue();

        jdbc.sql(
                        "update catalog.access_grant set valid_from = current_date - 9, valid_until = current_date - 2 where id = ?")
                .param(grant)
                .update();

        assertNothing(requests.developer);
    }

    @Test
    void aRestrictedDatasetThatIsFoundByItsTitleQuotesNothingToOthers() {
        var slug = requests.restricted(department);
        shelf.pdf(steward, slug, "核查.pdf", "水质 " + word);
        awaitFound(steward, 1);
        var mine = "?q=" + encoded("水质") + "&department=" + department;

        assertThat(search(null, mine).path("total").asInt()).isOne();
        assertThat(search(null, mine).findValues("pieces").toString()).doesNotContain(word);
        assertThat(search(steward, mine).at("/items/0/passages/0/pieces").toString())
                .contains(word);
    }

    @Test
    void aRebuildCarriesTheTextWithoutReadingTheFileAgain() {
        var slug = new Scene(api).published(metadata(department));
        shelf.pdf(steward, slug, "年报.pdf", word);
        awaitFound(null, 1);

        var started = api.post(authority, "/api/v1/admin/index/rebuilds", "");
        var path = started.response().headers().firstValue("Location").orElseThrow();
        until(() -> api.get(authority, path).json().path("state").asString().equals("DONE"));

        assertThat(found(null).path("total").asInt()).isOne();
        assertThat(quoted(null)).isTrue();
    }

    private static JsonNode of(String file, JsonNode passages) {
        return passages.valueStream()
                .filter(passage -> passage.path("file").asString().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private void assertNothing(@Nullable String caller) {
        var answer = found(caller);
        assertThat(answer.path("total").asInt()).isZero();
        assertThat(answer.path("facets").findValuesAsString("count")).isEmpty();
        assertThat(listed(caller)).hasSize(1);
    }

    private boolean quoted(@Nullable String caller) {
        return found(caller)
                .at("/items/0/passages/0/pieces")
                .findValuesAsString("text")
                .contains(word);
    }

    private void awaitFound(@Nullable String caller, int total) {
        until(() -> found(caller).path("total").asInt() == total);
    }

    private JsonNode found(@Nullable String caller) {
        return found(caller, word);
    }

    private JsonNode found(@Nullable String caller, String text) {
        return search(caller, "?q=" + encoded(text));
    }

    private JsonNode search(@Nullable String caller, String query) {
        var answer = api.get(caller, "/api/v1/datasets" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Lines of the list, the header among them. */
    private List<String> listed(@Nullable String caller) {
        return api.get(caller, "/api/v1/datasets.csv?q=" + word).text().lines().toList();
    }

    private static List<@Nullable String> callers(@Nullable String... tokens) {
        return Arrays.asList(tokens);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
