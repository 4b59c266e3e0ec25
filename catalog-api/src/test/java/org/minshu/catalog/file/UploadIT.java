package org.minshu.catalog.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.objects.ObjectStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class UploadIT {

    @Autowired
    Api api;

    @Autowired
    Distributions distributions;

    @Autowired
    ObjectStore objects;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FileCleaning.FileCleaner cleaner;

    Files files;
    String steward;
    String slug;

    @BeforeEach
    void anOpenDataset() {
        files = new Files(api);
        var department = new Scene(api).department();
        steward = TestTokens.steward(department);
        slug = new Scene(api).published(metadata(department));
    }

    @Test
    void anUploadIsMeasuredAndLeftForInspection() {
        var answer = files.upload(steward, slug, "水质.csv", Files.CSV.getBytes(UTF_8));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var view = answer.json();
        assertThat(view.path("format").asString()).isEqualTo("CSV");
        assertThat(view.path("state").asString()).isEqualTo("INSPECTING");
        assertThat(view.path("bytes").asLong()).isEqualTo(Files.CSV.getBytes(UTF_8).length);
        assertThat(view.path("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(api.get(null, "/api/v1/datasets/" + slug).json().path("distributions"))
                .hasSize(1);
    }

    @Test
    void aWorkerReadsTheBytesAndReportsWhatItFound() {
        var id = files.uploaded(steward, slug);
        var worker = TestTokens.of(Role.WORKER);

        assertThat(api.get(worker, "/api/v1/distributions/" + id + "/original").text())
                .isEqualTo(Files.CSV);
        Reports.send(api, worker, id, Reports.table(id, "1", 2));

        var view = api.get(null, "/api/v1/datasets/" + slug)
                .json()
                .path("distributions")
                .path(0);
        assertThat(view.path("state").asString()).isEqualTo("READY");
        assertThat(view.path("rows").asInt()).isEqualTo(2);
        assertThat(view.path("projectable").asBoolean()).isTrue();
        assertThat(view.path("access").asString()).isEqualTo("OPEN");
    }

    @Test
    void progressIsSeenByThoseWhoLookAfterTheFileUntilThereIsAVerdict() {
        var id = files.uploaded(steward, slug);
        var worker = TestTokens.of(Role.WORKER);
        var path = "/api/v1/distributions/" + id + "/progress";
        assertThat(api.get(steward, path).json().path("percent").asInt()).isZero();

        Reports.announce(api, worker, id, Reports.key(id, "1"));
        assertThat(api.get(steward, path).json().path("step").asString()).isEqualTo("CONVERT");
        assertThat(api.get(steward, path).json().path("percent").asInt()).isEqualTo(40);
        assertThat(api.get(TestTokens.steward("other"), path).problem()).isEqualTo("other-department");

        Reports.report(api, worker, id, Reports.refusal("UNPACKS_TOO_FAR"));
        var seen = api.get(steward, path).json();
        assertThat(seen.path("verdict").asString()).isEqualTo("REFUSED");
        assertThat(seen.path("percent").asInt()).isEqualTo(100);
        assertThat(seen.path("refusal").path("zh").asString()).contains("压缩");
        assertThat(seen.path("refusal").path("detail").asString()).isEqualTo("line 3");
        var others = api.get(null, "/api/v1/datasets/" + slug)
                .json()
                .path("distributions")
                .path(0)
                .path("understanding");
        assertThat(others.path("refusal").path("en").asString()).isNotEmpty();
        assertThat(others.path("refusal").path("detail").isNull()).isTrue();
    }

    @Test
    void aReportReplacesTheOneBeforeAndItsObjectsGo() throws Exception {
        var id = files.uploaded(steward, slug);
        var worker = TestTokens.of(Role.WORKER);
        var first = Reports.key(id, "1");
        objects.put(first, new ByteArrayInputStream(new byte[] {1}));
        Reports.send(api, worker, id, Reports.table(id, "1", 2));
        Reports.report(api, worker, id, Reports.table(id, "1", 2));
        cleaner.clean();
        assertThat(objects.exists(first)).isTrue();

        Reports.send(api, worker, id, Reports.table(id, "2", 3));
        cleaner.clean();

        assertThat(objects.exists(first)).isFalse();
        assertThat(keys(id)).containsExactly(Reports.key(id, "2"));
        assertThat(delete(steward, id)).isEqualTo(204);
        assertThat(jdbc.sql("select count(*) from catalog.object_removal where object_key = ?")
                        .param(Reports.key(id, "2"))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aReportOfObjectsThatWereNotAnnouncedComesTooLate() {
        var id = files.uploaded(steward, slug);
        var worker = TestTokens.of(Role.WORKER);
        assertThat(Reports.report(api, worker, id, Reports.table(id, "late", 2)).problem())
                .isEqualTo("state-changed");
        assertThat(Reports.announce(api, worker, id, "distributions/" + id).problem())
                .isEqualTo("malformed-request");
        assertThat(keys(id)).isEmpty();
    }

    private List<String> keys(String id) {
        return jdbc.sql("select object_key from catalog.distribution_table where distribution = ?")
                .param(id)
                .query(String.class)
                .list();
    }

    @Test
    void theDictionaryOfTheFilesIsHeldAgainstTheRegisteredOne() {
        var id = files.uploaded(steward, slug);
        Reports.send(api, TestTokens.of(Role.WORKER), id, Reports.table(id, "1", 2));

        var proposal = api.get(steward, "/api/v1/datasets/" + slug + "/dictionary-proposal")
                .json();

        assertThat(proposal.path("entries").path(0).path("name").asString()).isEqualTo("sectionName");
        assertThat(proposal.path("entries").path(0).path("registered").isNull()).isFalse();
        assertThat(proposal.path("items").path(2).path("name").asString()).isEqualTo("ammonia");
        assertThat(api.get(TestTokens.steward("other"), "/api/v1/datasets/" + slug + "/dictionary-proposal")
                        .status())
                .isIn(403, 404);
    }

    @Test
    void badFilesAreRefusedByTheirReason() {
        assertThat(files.upload(steward, slug, "空.csv", new byte[0]).problem()).isEqualTo("file-empty");
        assertThat(files.upload(steward, slug, "数据.csv", FileTypesTest.PROGRAM).problem())
                .isEqualTo("file-type-refused");
        assertThat(files.upload(steward, slug, "长".repeat(300) + ".csv", Files.CSV.getBytes(UTF_8))
                        .problem())
                .isEqualTo("file-name-invalid");
        assertThat(files.upload(steward, slug, "数据.pdf", Files.CSV.getBytes(UTF_8))
                        .problem())
                .isEqualTo("file-type-mismatch");
        assertThat(distributions.of(ResourceCode.parse(slug).orElseThrow())).isEmpty();
    }

    @Test
    void onlyTheOwnDepartmentAndTheAuthorityKeepFiles() {
        var content = Files.CSV.getBytes(UTF_8);

        assertThat(files.upload(TestTokens.steward("other"), slug, "水质.csv", content)
                        .problem())
                .isEqualTo("other-department");
        assertThat(files.upload(TestTokens.developer("甲"), slug, "水质.csv", content)
                        .problem())
                .isEqualTo("not-allowed");
        assertThat(files.upload(TestTokens.of(Role.AUTHORITY), slug, "水质.csv", content)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aFormIsNotAFile() {
        var answer = api.send(
                "POST",
                steward,
                "/api/v1/datasets/" + slug + "/distributions?name=a.csv",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                BodyPublishers.ofString("a=b"));

        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }

    @Test
    void anUploadThatIsCutLeavesNothing() throws IOException {
        var uri = api.uri("/api/v1/datasets/" + slug + "/distributions?name=a.csv");
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            var out = socket.getOutputStream();
            out.write("""
                    POST %s?name=a.csv HTTP/1.1\r
                    Host: 127.0.0.1\r
                    Authorization: Bearer %s\r
                    Content-Length: 10000000\r
                    \r
                    """.formatted(uri.getPath(), steward).getBytes(UTF_8));
            for (int i = 0; i < 5_000; i++) {
                out.write("石砻,2026-05-18T08:00,0.15\n".getBytes(UTF_8));
            }
            out.flush();
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> pendingKeys() > 0);
        }

        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> pendingKeys() == 0);
        assertThat(distributions.of(ResourceCode.parse(slug).orElseThrow())).isEmpty();
    }

    @Test
    void aDeletedFileIsGoneAndItsObjectIsCleanedAway() {
        var id = files.uploaded(steward, slug);
        var key = distributions.require(id).objectKey();

        assertThat(delete(TestTokens.steward("other"), id)).isEqualTo(403);
        assertThat(delete(steward, id)).isEqualTo(204);
        assertThat(files.download(steward, id).problem()).isEqualTo("distribution-not-found");
        cleaner.clean();

        assertThat(objects.exists(key)).isFalse();
    }

    @Test
    void whatWasMadeOfADeletedFileGoesToo() throws Exception {
        var worker = TestTokens.of(Role.WORKER);
        var table = files.uploaded(steward, slug);
        var document = files.uploaded(steward, slug);
        var keys = List.of(
                Reports.key(table, "1"), "tables/" + table + "/1/0.rejects", "tables/" + document + "/1/text.jsonl");
        for (var key : keys) {
            objects.put(key, new ByteArrayInputStream(new byte[] {1}));
        }
        Reports.announce(api, worker, table, keys.get(0), keys.get(1));
        Reports.announce(api, worker, document, keys.get(2));
        assertThat(Reports.report(api, worker, table, Reports.tableWithRejects(table, "1", keys.get(1)))
                        .status())
                .isEqualTo(204);
        assertThat(Reports.report(api, worker, document, Reports.text(keys.get(2)))
                        .status())
                .isEqualTo(204);
        cleaner.clean();
        assertThat(keys).allMatch(objects::exists);

        assertThat(delete(steward, table)).isEqualTo(204);
        assertThat(delete(steward, document)).isEqualTo(204);
        cleaner.clean();

        assertThat(keys).noneMatch(objects::exists);
    }

    private int delete(String token, String id) {
        return api.send("DELETE", token, "/api/v1/distributions/" + id, Map.of(), BodyPublishers.noBody())
                .status();
    }

    private long pendingKeys() {
        return jdbc.sql("""
                        select count(*) from catalog.object_removal
                         where not_before > now() + interval '1 hour' and object_key like 'distributions/%'""").query(Long.class).single();
    }
}
