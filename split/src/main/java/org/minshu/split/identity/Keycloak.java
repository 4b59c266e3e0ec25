package org.minshu.split.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minshu.embedded.Engine;
import org.minshu.embedded.FreePort;
import org.minshu.embedded.Login;
import org.minshu.embedded.PlatformDatabases;
import org.minshu.embedded.Program;
import org.minshu.launch.DataFolder;
import org.minshu.split.process.Probe;

/** Keycloak with the realm {@code minshu}: roles, departments and organisations in its tokens, the demo's people and programs. */
public final class Keycloak implements Engine {

    private static final String DATABASE = "keycloak";
    private static final String REALM = "minshu-realm.json";
    private static final String REALM_PATH = "/identity/realms/minshu";

    private final KeycloakHome home;
    private final Path folder;
    private final DataFolder data;
    private final PlatformDatabases databases;
    private final URI publicUrl;
    private final int port = FreePort.find();
    private final int managementPort = FreePort.find();
    private final Program program;

    public Keycloak(KeycloakHome home, DataFolder data, PlatformDatabases databases, URI publicUrl) {
        this.home = home;
        this.folder = data.engines().resolve(DATABASE);
        this.data = data;
        this.databases = databases;
        this.publicUrl = publicUrl;
        this.program = new Program(recipe());
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    public int port() {
        return port;
    }

    public Provider provider() {
        return new Provider(
                URI.create(publicUrl + REALM_PATH),
                URI.create("http://127.0.0.1:" + port + REALM_PATH + "/protocol/openid-connect"),
                data.secret("portal-client-secret"),
                data.secret("ingestion-client-secret"));
    }

    @Override
    public void start() {
        if (program.isRunning()) {
            return;
        }
        try {
            home.layOut(folder);
            var realm = realm();
            if (isKnown(realm)) {
                databases.ensureLogin(login());
                program.start();
            } else {
                startAnew(realm);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak's folder cannot be prepared", e);
        }
    }

    /** The realm is read once, into an empty database; another one, or another public address, begins anew. */
    private void startAnew(String realm) throws IOException {
        Files.deleteIfExists(stamp());
        databases.recreate(DATABASE, login());
        Files.writeString(folder.resolve("data/import").resolve(REALM), realm);
        program.start();
        Files.writeString(stamp(), mark(realm)); // last: an import that was cut off is done again
    }

    private boolean isKnown(String realm) throws IOException {
        return Files.exists(stamp()) && Files.readString(stamp()).equals(mark(realm));
    }

    private String mark(String realm) {
        return publicUrl + "\n" + realm;
    }

    private Path stamp() {
        return folder.resolve("realm-imported");
    }

    private Login login() {
        return new Login(DATABASE, data.secret("keycloak-database-password"));
    }

    private Program.Recipe recipe() {
        var ready = new Probe(URI.create("http://127.0.0.1:" + managementPort + "/identity/health/ready"));
        return new Program.Recipe(
                name(),
                folder,
                command(),
                "-Dkc.home.dir=" + folder,
                Map.of(
                        "MINSHU_PUBLIC_URL", publicUrl.toString(),
                        "MINSHU_PORTAL_CLIENT_SECRET", provider().portalSecret(),
                        "MINSHU_INGESTION_SECRET", provider().ingestionSecret(),
                        "KC_DB_PASSWORD", login().password()),
                ready::isUp,
                Duration.ofMinutes(4),
                Duration.ofSeconds(20));
    }

    private List<String> command() {
        var command = new ArrayList<>(KeycloakHome.java(folder));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--db-url=" + databases.serverUrl() + DATABASE,
                "--db-username=" + DATABASE,
                "--db-pool-max-size=10",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--hostname=" + publicUrl + "/identity",
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded",
                "--proxy-trusted-addresses=127.0.0.1",
                "--log-level=warn"));
        return command;
    }

    private static String realm() throws IOException {
        try (var stream = Objects.requireNonNull(Keycloak.class.getResourceAsStream(REALM), REALM)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public boolean isRunning() {
        return program.isRunning();
    }

    @Override
    public void stop() {
        program.stop();
    }
}
