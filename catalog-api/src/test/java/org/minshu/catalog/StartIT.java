package org.minshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minshu.embedded.EndedProcess;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.embedded.TestEngines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The application as a process of its own, which does not start, and says why in one line. */
class StartIT {

    private final PlatformDatabase database = TestEngines.shared().freshDatabase();

    @Test
    void whatIsMissingIsNamed() {
        assertRefused(
                EndedProcess.of(CatalogApi.class, Map.of()),
                "MINSHU_DATABASE_URL is missing; set it, for example to jdbc:postgresql://db.example:5432/minshu.");
    }

    @Test
    void whatIsMistypedIsQuoted() {
        assertRefused(
                EndedProcess.of(CatalogApi.class, with("MINSHU_DATABASE_CONNECTIONS", "abc")),
                "MINSHU_DATABASE_CONNECTIONS is \"abc\", which is not a whole number; set it, for example to 16.");
        assertRefused(
                EndedProcess.of(CatalogApi.class, with("MINSHU_SERVER_MANAGEMENT_PORT", "99999")),
                "MINSHU_SERVER_MANAGEMENT_PORT is \"99999\", which is more than 65535; set it, for example to 9080.");
    }

    @Test
    void aMisspeltVariableIsNamedWithTheOneThatWasMeant() {
        assertRefused(
                EndedProcess.of(CatalogApi.class, with("MINSHU_DATABSE_URL", "x")),
                "MINSHU_DATABSE_URL is not a setting of catalog-api; did you mean MINSHU_DATABASE_URL?");
    }

    @Test
    void anIssuerThatCallsItselfOtherwiseIsNamed() throws IOException {
        var provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var body = "{\"issuer\":\"https://id.example\"}".getBytes(StandardCharsets.UTF_8);
        provider.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        var issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        try {
            assertRefused(
                    EndedProcess.of(CatalogApi.class, with("MINSHU_IDENTITY_ISSUER", issuer)),
                    "MINSHU_IDENTITY_ISSUER is \"" + issuer + "\", but the identity provider there calls itself"
                            + " \"https://id.example\"; set it to exactly that.");
        } finally {
            provider.stop(0);
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() {
        assertRefused(
                EndedProcess.of(CatalogApi.class, with("MINSHU_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/minshu")),
                "MINSHU_DATABASE_URL is \"jdbc:postgresql://127.0.0.1:1/minshu\", where no database answers");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            var port = Integer.toString(taken.getLocalPort());
            assertRefused(
                    EndedProcess.of(CatalogApi.class, with("MINSHU_SERVER_PORT", port)),
                    "MINSHU_SERVER_PORT is \"" + port + "\", a port on which another process listens already;");
        }
    }

    @Test
    void theMigrateJobNeedsTheDatabaseAloneAndItsSchemaIsThenChecked() {
        var migrated = EndedProcess.of(CatalogApi.class, databaseOnly(), "migrate");
        assertThat(migrated.code()).as("%s", migrated.lines()).isZero();

        owner().sql("""
                insert into catalog.flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (999, '209901010000', 'from the future', 'SQL', 'V209901010000__f.sql', 1, 'x', 1, true)
                """).update();
        var checking = with("MINSHU_DATABASE_MIGRATE", "false");
        checking.remove("MINSHU_DATABASE_OWNER_PASSWORD");
        assertRefused(
                EndedProcess.of(CatalogApi.class, checking),
                "The schema catalog of the database at MINSHU_DATABASE_URL has version 209901010000, newer than");
        assertRefused(
                EndedProcess.of(CatalogApi.class, databaseOnly(), "migrate"),
                "The schema catalog of the database at MINSHU_DATABASE_URL has version 209901010000, newer than");
    }

    private static void assertRefused(EndedProcess process, String sentence) {
        assertThat(process.errors())
                .as("%s", process.lines())
                .singleElement()
                .asString()
                .contains(sentence);
        assertThat(process.hasStackTrace()).isFalse();
        assertThat(process.code()).isEqualTo(1);
    }

    private Map<String, String> with(String variable, String value) {
        var engines = TestEngines.shared();
        var variables = new HashMap<>(databaseOnly());
        variables.put("MINSHU_SERVER_PORT", "0");
        variables.put("MINSHU_SERVER_MANAGEMENT_PORT", "0");
        variables.put("MINSHU_SEARCH_URIS", engines.search().toString());
        variables.put("MINSHU_SEARCH_PREFIX", engines.freshIndexPrefix());
        variables.put("MINSHU_OBJECTS_ENDPOINT", engines.objects().endpoint().toString());
        variables.put("MINSHU_OBJECTS_ACCESS_KEY", engines.objects().accessKey());
        variables.put("MINSHU_OBJECTS_SECRET_KEY", engines.objects().secretKey());
        variables.put("MINSHU_FILES_SIGNING_KEY", "a signing key that only tests use");
        variables.put("MINSHU_IDENTITY_ISSUER", "http://127.0.0.1:1");
        variables.put(variable, value);
        return variables;
    }

    private Map<String, String> databaseOnly() {
        return Map.of(
                "MINSHU_DATABASE_URL", database.url(),
                "MINSHU_DATABASE_USER", database.runtime().user(),
                "MINSHU_DATABASE_PASSWORD", database.runtime().password(),
                "MINSHU_DATABASE_OWNER_USER", database.owner().user(),
                "MINSHU_DATABASE_OWNER_PASSWORD", database.owner().password());
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password()));
    }
}
