package org.minshu.catalog.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
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
        var found = Map.of("encoding", "UTF-8", "header", java.util.List.of("sectionName", "ammonia"), "rows", 2);

        assertThat(api.get(worker, "/api/v1/distributions/" + id + "/original").text())
                .isEqualTo(Files.CSV);
        assertThat(api.put(worker, "/api/v1/distributions/" + id + "/inspection", Map.of(), found)
                        .status())
                .isEqualTo(204);

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

    private int delete(String token, String id) {
        return api.send("DELETE", token, "/api/v1/distributions/" + id, Map.of(), BodyPublishers.noBody())
                .status();
    }

    private long pendingKeys() {
        return jdbc.sql("select count(*) from catalog.object_removal where not_before > now() + interval '1 hour'")
                .query(Long.class)
                .single();
    }
}
