package org.minshu.catalog.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Eventually;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.model.identity.Role;
import org.minshu.objects.ObjectStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@CatalogIT
class TusIT {

    private static final int MEBIBYTE = 1 << 20;

    @Autowired
    Api api;

    @Autowired
    ConfigurableEnvironment environment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectStore objects;

    @Autowired
    UploadCare care;

    @Autowired
    PlatformDatabase database;

    String steward;
    String slug;
    Tus tus;

    @BeforeEach
    void anOpenDataset() {
        var department = new Scene(api).department();
        steward = TestTokens.steward(department);
        slug = new Scene(api).published(metadata(department));
        tus = new Tus(api, steward);
    }

    /** Text of that length whose bytes tell where they stand. */
    static byte[] table(int length) {
        var text = new StringBuilder("sectionName,measuredAt,ammonia\n");
        for (int row = 0; text.length() < length; row++) {
            text.append("石砻").append(row).append(",2026-05-18T08:00,0.15\n");
        }
        return Arrays.copyOf(text.toString().getBytes(UTF_8), length);
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void aPieceCutInTheMiddleGoesOnAtAnotherReplica() throws Exception {
        var file = table(20 * MEBIBYTE + 12_345);
        var upload = tus.created(slug, "水质.csv", file.length);
        try (var socket = tus.open(upload, 0, file.length)) {
            socket.getOutputStream().write(file, 0, 13 * MEBIBYTE + 77);
            Eventually.until(() -> tus.offset(upload) >= 8 * MEBIBYTE);
        }
        try (var replica = new Replica(environment)) {
            var other = new Tus(replica.api(), steward);
            Eventually.until(() -> other.offset(upload) > 13 * MEBIBYTE);
            int offset = (int) other.offset(upload);
            assertThat(offset).isEqualTo(13 * MEBIBYTE + 77);

            var rest = other.send(upload, offset, Arrays.copyOfRange(file, offset, file.length));

            assertThat(rest.status()).as(rest.text()).isEqualTo(204);
        }
        assertRegisteredOnce(upload, file);
    }

    private void assertRegisteredOnce(String upload, byte[] file) throws Exception {
        var id = upload.substring(upload.lastIndexOf('/') + 1);
        var files = api.get(null, "/api/v1/datasets/" + slug).json().path("distributions");
        assertThat(files).hasSize(1);
        assertThat(files.path(0).path("id").asString()).isEqualTo(id);
        assertThat(files.path(0).path("sha256").asString()).isEqualTo(sha256(file));
        assertThat(api.get(steward, "/api/v1/distributions/" + id + "/content")
                        .response()
                        .body())
                .isEqualTo(file);
        assertThat(work(id)).isOne();
    }

    private long work(String id) {
        var superuser = database.superuser();
        return JdbcClient.create(new DriverManagerDataSource(database.url(), superuser.user(), superuser.password()))
                .sql("select count(*) from ingestion.scheduled_tasks where task_instance = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Test
    void aSmallFileComesWithItsCreation() throws Exception {
        var file = table(200);

        var answer = tus.call(
                "POST",
                "/api/v1/uploads",
                Map.of(
                        "Upload-Length", "200",
                        "Upload-Metadata", Tus.metadata(slug, "水质.csv"),
                        "Content-Type", "application/offset+octet-stream"),
                file);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(Tus.header(answer, "Upload-Offset")).isEqualTo("200");
        assertThat(Tus.header(answer, "Upload-Expires")).endsWith("GMT");
        assertRegisteredOnce(Tus.header(answer, "Location"), file);
    }

    @Test
    void manyPiecesAcrossPartsMakeTheFile() throws Exception {
        var file = table(9 * MEBIBYTE);
        var upload = tus.created(slug, "水质.csv", file.length);

        int offset = 0;
        for (int length : new int[] {10, 70_000, 8 * MEBIBYTE - 70_010, 1, 0, MEBIBYTE - 1}) {
            var answer = tus.send(upload, offset, Arrays.copyOfRange(file, offset, offset + length));
            assertThat(answer.status()).as(answer.text()).isEqualTo(204);
            offset += length;
            assertThat(Tus.header(answer, "Upload-Offset")).isEqualTo(Integer.toString(offset));
            assertThat(tus.offset(upload)).isEqualTo(offset);
        }

        assertRegisteredOnce(upload, file);
        assertThat(tails(upload)).isZero();
    }

    /** Objects that are still waiting to be removed, or kept. */
    private long tails(String upload) {
        return jdbc.sql("select count(*) from catalog.object_removal where object_key like :prefix")
                .param("prefix", "uploads/" + upload.substring(upload.lastIndexOf('/') + 1) + "/%")
                .query(Long.class)
                .single();
    }

    @Test
    void aPieceWithAChecksumCountsAsAWhole() throws Exception {
        var file = table(9 * MEBIBYTE);
        var upload = tus.created(slug, "水质.csv", file.length);
        var first = Arrays.copyOf(file, 9 * MEBIBYTE - 5);
        var wrong = "sha256 " + Tus.base64(new byte[32]);
        var right = "sha1 " + Tus.base64(MessageDigest.getInstance("SHA-1").digest(first));

        var refused = tus.send(upload, 0, first, Map.of("Upload-Checksum", wrong));
        assertThat(refused.status()).isEqualTo(460);
        assertThat(refused.problem()).isEqualTo("upload-checksum");
        assertThat(tus.offset(upload)).isZero();
        assertThat(tus.send(upload, 0, first, Map.of("Upload-Checksum", right)).status())
                .isEqualTo(204);
        assertThat(tus.send(upload, first.length, Arrays.copyOfRange(file, first.length, file.length))
                        .status())
                .isEqualTo(204);

        assertRegisteredOnce(upload, file);
    }

    @Test
    void ofTwoSendersOneWins() throws Exception {
        var file = table(100_000);
        var upload = tus.created(slug, "水质.csv", file.length);
        try (var socket = tus.open(upload, 0, file.length)) {
            socket.getOutputStream().write(file, 0, 50_000);
            Eventually.until(() -> leased(upload));

            var second = tus.send(upload, 0, file);
            assertThat(second.status()).isEqualTo(423);
            assertThat(second.problem()).isEqualTo("upload-locked");

            socket.getOutputStream().write(file, 50_000, 50_000);
            assertThat(Tus.statusLine(socket.getInputStream())).contains(" 204");
        }
        assertRegisteredOnce(upload, file);
    }

    private boolean leased(String upload) {
        return jdbc.sql("select lease is not null from catalog.upload where id = :id")
                .param("id", upload.substring(upload.lastIndexOf('/') + 1))
                .query(Boolean.class)
                .single();
    }

    @Test
    void whatDoesNotFitTheProtocolIsRefused() {
        var upload = tus.created(slug, "水质.csv", 100);
        var piece = table(100);

        var version = tus.call("HEAD", upload, Map.of("Tus-Resumable", "0.2.2"), new byte[0]);
        assertThat(version.status()).isEqualTo(412);
        assertThat(Tus.header(version, "Tus-Version")).isEqualTo("1.0.0");
        assertThat(tus.send(upload, 5, piece).problem()).isEqualTo("upload-offset");
        assertThat(tus.send(upload, 0, table(101)).problem()).isEqualTo("file-too-large");
        assertThat(tus.send(upload, 0, piece, Map.of("Content-Type", "text/csv"))
                        .problem())
                .isEqualTo("unsupported-media-type");
        assertThat(tus.send(upload, 0, piece, Map.of("Upload-Checksum", "md5 AAAA"))
                        .problem())
                .isEqualTo("parameter-invalid");
        assertThat(tus.call("POST", upload, Map.of(), piece).problem()).isEqualTo("method-not-allowed");
        assertThat(tus.offset(upload)).isZero();
        var options = api.send("OPTIONS", null, "/api/v1/uploads", Map.of(), BodyPublishers.noBody());
        assertThat(Tus.header(options, "Tus-Extension"))
                .isEqualTo("creation,creation-with-upload,checksum,expiration,termination");
    }

    @Test
    void whatMustNotBecomeAFileIsNotBegun() {
        assertThat(tus.create(slug, "水质.csv", 0).problem()).isEqualTo("file-empty");
        assertThat(tus.create(slug, "水质.csv", 1L << 40).problem()).isEqualTo("file-too-large");
        assertThat(tus.create(slug, "a/b.csv", 10).problem()).isEqualTo("file-name-invalid");
        assertThat(tus.create("30701916-999999", "水质.csv", 10).problem()).isEqualTo("dataset-not-found");
        assertThat(new Tus(api, TestTokens.steward("other"))
                        .create(slug, "水质.csv", 10)
                        .problem())
                .isEqualTo("other-department");
        assertThat(tus.call("POST", "/api/v1/uploads", Map.of("Upload-Length", "9"), new byte[0])
                        .problem())
                .isEqualTo("parameter-invalid");
    }

    @Test
    void aProgramIsRefusedOnceItShowsAndItsSenderIsToldAgain() {
        var program = Arrays.copyOf("#!/bin/sh\nexit 0\n".getBytes(UTF_8), 100);
        var upload = tus.created(slug, "水质.csv", 100);

        assertThat(tus.send(upload, 0, program).problem()).isEqualTo("file-type-refused");

        assertThat(tus.send(upload, 0, program).problem()).isEqualTo("file-type-refused");
        assertThat(api.get(steward, upload).json().path("state").asString()).isEqualTo("REFUSED");
        assertThat(api.get(null, "/api/v1/datasets/" + slug).json().path("distributions"))
                .isEmpty();
    }

    @Test
    void othersNeitherSeeNorMoveAnUpload() {
        var upload = tus.created(slug, "水质.csv", 100);
        var other = new Tus(api, TestTokens.steward("other"));

        assertThat(other.head(upload).status()).isEqualTo(403);
        assertThat(other.send(upload, 0, table(100)).problem()).isEqualTo("other-department");
        assertThat(other.call("DELETE", upload, Map.of(), new byte[0]).problem())
                .isEqualTo("other-department");
        assertThat(api.get(steward, "/api/v1/datasets/" + slug + "/uploads").json())
                .hasSize(1);
    }

    @Test
    void anEndedAndAnExpiredUploadLeaveNothing() throws IOException {
        var file = table(9 * MEBIBYTE);
        var ended = tus.created(slug, "水质.csv", file.length);
        var expired = tus.created(slug, "水质.csv", file.length);
        tus.send(ended, 0, Arrays.copyOf(file, 8 * MEBIBYTE + 100));
        tus.send(expired, 0, Arrays.copyOf(file, 8 * MEBIBYTE + 100));
        var tail = tailOf(expired);
        assertThat(objects.exists(tail)).isTrue();

        assertThat(tus.call("DELETE", ended, Map.of(), new byte[0]).status()).isEqualTo(204);
        assertThat(tus.head(ended).status()).isEqualTo(404);

        jdbc.sql("update catalog.upload set expires_at = now() - interval '1 second' where tail_key = :tail")
                .param("tail", tail)
                .update();
        assertThat(tus.head(expired).status()).isEqualTo(410);
        assertThat(tus.send(expired, 8 * MEBIBYTE + 100, new byte[1]).problem()).isEqualTo("upload-expired");
        care.round();
        assertThat(tus.head(expired).status()).isEqualTo(404);
        assertThat(objects.exists(tail)).isFalse();
    }

    private String tailOf(String upload) {
        return jdbc.sql("select tail_key from catalog.upload where id = :id")
                .param("id", upload.substring(upload.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }

    @Test
    void aPersonAndADepartmentHaveTheirBounds() {
        long most = 50L << 30;
        for (int i = 0; i < 20; i++) {
            tus.created(slug, "水质.csv", most);
        }

        assertThat(tus.create(slug, "水质.csv", 10).problem()).isEqualTo("too-many-uploads");
        assertThat(new Tus(api, TestTokens.of(Role.AUTHORITY))
                        .create(slug, "水质.csv", most)
                        .problem())
                .isEqualTo("quota-exceeded");
    }
}
