package org.minshu.catalog;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.minshu.model.identity.Role;

/** An issuer for tests: signs tokens, and publishes its key over HTTP as a real one does. */
public final class TestTokens {

    public static final String ISSUER = "http://issuer.test";

    private static final RSAKey KEY = newKey();
    private static final URI KEYS = publish();

    private TestTokens() {}

    static URI keys() {
        return KEYS;
    }

    public static String steward(String department) {
        return sign(claims("steward-" + department, Role.STEWARD).claim("department", department));
    }

    public static String developer(String organisation) {
        return sign(claims("developer-" + organisation, Role.DEVELOPER).claim("organisation", organisation));
    }

    /** The authority, the auditor, or a worker. */
    public static String of(Role role) {
        return sign(claims(role.name().toLowerCase(java.util.Locale.ROOT), role));
    }

    /** Valid claims, for tests that spoil one of them before signing. */
    public static JWTClaimsSet.Builder claims(String subject, Role role) {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer(ISSUER)
                .audience("minshu-api")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(3_600)))
                .claim("name", subject)
                .claim("roles", List.of(role.name()));
    }

    public static String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, KEY);
    }

    public static String sign(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI publish() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var body = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/jwks", exchange -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
