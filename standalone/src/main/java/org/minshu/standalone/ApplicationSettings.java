package org.minshu.standalone;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minshu.launch.DataFolder;
import org.minshu.launch.Ground;
import org.minshu.launch.Options;

/** What the three applications and the identity provider are told; every name is one that a deployment sets, too. */
record ApplicationSettings(Options options, DataFolder folder, Ground ground) {

    Map<String, Object> all() {
        var all = new TreeMap<String, Object>();
        all.putAll(server());
        all.putAll(data());
        all.putAll(identity());
        return all;
    }

    private Map<String, Object> server() {
        return Map.of(
                "server.port", options.port(),
                "server.address", options.bind(),
                "minshu.public-url", options.publicUrl(),
                "minshu.catalog.base-url", options.localUrl(),
                "minshu.files.signing-key", folder.secret("file-link-signing-key"),
                "logging.file.name", folder.log().toString());
    }

    private Map<String, Object> data() {
        var database = ground.database();
        var s3 = ground.engines().s3();
        return Map.ofEntries(
                Map.entry("minshu.database.url", database.url()),
                Map.entry("minshu.database.owner-user", database.owner().user()),
                Map.entry("minshu.database.owner-password", database.owner().password()),
                Map.entry("minshu.database.user", database.runtime().user()),
                Map.entry("minshu.database.password", database.runtime().password()),
                Map.entry(
                        "minshu.search.uris",
                        ground.engines().elasticsearch().uri().toString()),
                Map.entry("minshu.objects.endpoint", s3.endpoint().toString()),
                Map.entry("minshu.objects.access-key", s3.accessKey()),
                Map.entry("minshu.objects.secret-key", s3.secretKey()),
                Map.entry("minshu.objects.bucket", Ground.BUCKET),
                Map.entry("minshu.objects.region", "us-east-1"),
                Map.entry("minshu.tables.folder", folder.path("tables").toString()),
                Map.entry("minshu.tables.memory", "384MB"));
    }

    /** Browsers are sent to the public address; this process asks itself directly. */
    private Map<String, Object> identity() {
        var issuer = options.publicUrl().toString();
        var here = options.localUrl().toString();
        return Map.ofEntries(
                Map.entry("minshu.identity.issuer", issuer),
                Map.entry("minshu.identity.portal-addresses", portalAddresses()),
                Map.entry("minshu.identity.signing-key", folder.signingKey().toString()),
                Map.entry("minshu.identity.portal-secret", folder.secret("portal-client-secret")),
                Map.entry("minshu.identity.ingestion-secret", folder.secret("ingestion-client-secret")),
                Map.entry("minshu.identity.authorization-uri", issuer + "/oauth2/authorize"),
                Map.entry("minshu.identity.token-uri", here + "/oauth2/token"),
                Map.entry("minshu.identity.jwk-set-uri", here + "/oauth2/jwks"),
                Map.entry("minshu.identity.end-session-uri", issuer + "/connect/logout"),
                Map.entry("minshu.portal.session-keys", folder.secret("portal-session-key")),
                Map.entry("minshu.portal.client-secret", folder.secret("portal-client-secret")),
                Map.entry("minshu.ingestion.secret", folder.secret("ingestion-client-secret")));
    }

    /** Somebody on this machine may also type localhost. */
    private String portalAddresses() {
        return Stream.of(options.publicUrl(), options.localUrl(), URI.create("http://localhost:" + options.port()))
                .map(URI::toString)
                .distinct()
                .collect(Collectors.joining(","));
    }
}
