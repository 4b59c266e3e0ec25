package org.minshu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginesIT {

    private static Engines engines;

    @BeforeAll
    static void start(@TempDir Path folder) {
        engines = new Engines(folder, NodeMemory.TEST);
        engines.start(_ -> {});
    }

    @AfterAll
    static void stop() {
        engines.close();
    }

    @Test
    void postgresLosesNothingThatItAcknowledged() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void postgresIsKilledAndComesBackWithItsRows() throws SQLException {
        ask("create table kept as select 'still here' as said; select 1");

        engines.postgres().kill();
        engines.postgres().start();

        assertThat(ask("select said from kept")).isEqualTo("still here");
    }

    @Test
    void postgresAsksForAPassword() {
        var url = engines.postgres().jdbcUrl("postgres");

        assertThatThrownBy(() ->
                        DriverManager.getConnection(url, "postgres", "wrong").close())
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theNodeIsKilledAndComesBackWithItsDocuments() {
        var node = new Node(engines.elasticsearch().uri());
        node.put("/kept/_doc/1?refresh=true", "{\"said\":\"still here\"}");

        engines.elasticsearch().kill();
        engines.elasticsearch().start();

        assertThat(node.get("/kept/_search?q=said:still")).contains("still here");
    }

    @Test
    void theEndpointIsStoppedAndComesBackWithItsObjects() throws Exception {
        var s3 = engines.s3();
        s3.createBucket("kept");
        var client = MinioClient.builder()
                .endpoint(s3.endpoint().toString())
                .credentials(s3.accessKey(), s3.secretKey())
                .build();
        var content = "still here".getBytes(StandardCharsets.UTF_8);
        client.putObject(PutObjectArgs.builder().bucket("kept").object("said").stream(
                        new ByteArrayInputStream(content), (long) content.length, -1L)
                .contentType("text/plain")
                .build());

        s3.stop();
        s3.start();

        var kept = GetObjectArgs.builder().bucket("kept").object("said").build();
        try (var object = client.getObject(kept)) {
            assertThat(object.readAllBytes()).isEqualTo(content);
            assertThat(object.headers().get("Content-Type")).isEqualTo("text/plain");
        }
    }

    private static String ask(String sql) throws SQLException {
        var postgres = engines.postgres();
        try (var connection = DriverManager.getConnection(
                        postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.superuserPassword());
                var statement = connection.createStatement()) {
            for (var hasRows = statement.execute(sql); !hasRows; hasRows = statement.getMoreResults()) {
                // what only counts rows
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
