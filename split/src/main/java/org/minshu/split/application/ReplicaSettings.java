package org.minshu.split.application;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minshu.embedded.Login;
import org.minshu.launch.DataFolder;
import org.minshu.launch.Ground;
import org.minshu.launch.Options;
import org.minshu.split.identity.Provider;

/** What the replicas are told: environment variables, the same that a chart sets. */
public record ReplicaSettings(DataFolder folder, Ground ground, Options options, Provider provider, URI internalUrl) {

    Map<String, String> of(Application application, int port, int managementPort) {
        var all = new TreeMap<String, String>();
        all.put("MINSHU_SERVER_ADDRESS", "127.0.0.1");
        all.put("MINSHU_SERVER_PORT", Integer.toString(port));
        all.put("MINSHU_SERVER_MANAGEMENT_PORT", Integer.toString(managementPort));
        all.put("MINSHU_SERVER_DRAIN", "2s");
        all.put("MINSHU_LOG_FORMAT", "JSON");
        all.put("MINSHU_DATABASE_MIGRATE", "false");
        all.putAll(tracing());
        all.putAll(database(application));
        all.putAll(
                switch (application) {
                    case CATALOG_API -> catalog();
                    case INGESTION -> ingestion();
                    case PORTAL_WEB -> portal();
                });
        return all;
    }

    /** For bringing the schema up: as its owner, and nothing else. */
    Map<String, String> forMigration(Application application) {
        var all = new TreeMap<>(database(application));
        all.put("MINSHU_DATABASE_OWNER_USER", ground.database().owner().user());
        all.put("MINSHU_DATABASE_OWNER_PASSWORD", ground.database().owner().password());
        return all;
    }

    /** As this process was told: where traces go is for whoever watches to say. */
    private static Map<String, String> tracing() {
        return System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("MINSHU_TRACING_"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> database(Application application) {
        var login = login(application);
        return Map.of(
                "MINSHU_DATABASE_URL", ground.database().url(),
                "MINSHU_DATABASE_USER", login.user(),
                "MINSHU_DATABASE_PASSWORD", login.password());
    }

    /** Each application has a login of its own, which reaches no other's tables. */
    Login login(Application application) {
        var name = "minshu_" + application.schema() + "_app";
        return new Login(name, folder.secret(name + "-database-password"));
    }

    private Map<String, String> catalog() {
        var settings = new TreeMap<>(objects());
        settings.putAll(Map.of(
                "MINSHU_PUBLIC_URL", options.publicUrl().toString(),
                "MINSHU_IDENTITY_ISSUER", provider.issuer().toString(),
                "MINSHU_IDENTITY_JWK_SET_URI", provider.forApplications("certs"),
                "MINSHU_SEARCH_URIS",
                        ground.engines().search().stream().map(URI::toString).collect(Collectors.joining(",")),
                "MINSHU_TABLES_FOLDER", folder.path("tables").toString(),
                "MINSHU_TABLES_MEMORY", "256MB",
                "MINSHU_FILES_SIGNING_KEY", folder.secret("file-link-signing-key")));
        return settings;
    }

    private Map<String, String> objects() {
        var s3 = ground.engines().s3();
        return Map.of(
                "MINSHU_OBJECTS_ENDPOINT", s3.endpoint().toString(),
                "MINSHU_OBJECTS_ACCESS_KEY", s3.accessKey(),
                "MINSHU_OBJECTS_SECRET_KEY", s3.secretKey(),
                "MINSHU_OBJECTS_BUCKET", Ground.BUCKET);
    }

    private Map<String, String> ingestion() {
        var settings = new TreeMap<>(objects());
        settings.putAll(Map.of(
                "MINSHU_CATALOG_BASE_URL", internalUrl.toString(),
                "MINSHU_IDENTITY_TOKEN_URI", provider.forApplications("token"),
                "MINSHU_INGESTION_SECRET", provider.ingestionSecret()));
        return settings;
    }

    private Map<String, String> portal() {
        return Map.of(
                "MINSHU_CATALOG_BASE_URL", internalUrl.toString(),
                "MINSHU_IDENTITY_ISSUER", provider.issuer().toString(),
                "MINSHU_IDENTITY_AUTHORIZATION_URI", provider.forBrowsers("auth"),
                "MINSHU_IDENTITY_END_SESSION_URI", provider.forBrowsers("logout"),
                "MINSHU_IDENTITY_TOKEN_URI", provider.forApplications("token"),
                "MINSHU_IDENTITY_JWK_SET_URI", provider.forApplications("certs"),
                "MINSHU_PORTAL_CLIENT_SECRET", provider.portalSecret(),
                "MINSHU_PORTAL_SESSION_KEYS", folder.secret("portal-session-key"));
    }
}
