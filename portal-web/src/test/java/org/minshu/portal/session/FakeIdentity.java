package org.minshu.portal.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.web.util.UriComponentsBuilder;

/** An identity provider at which one person is signed in already; it ends a sign-in whose refresh token is used twice. */
final class FakeIdentity implements AutoCloseable {

    private static final String PATH = "/protocol/openid-connect/";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final AtomicInteger renewals = new AtomicInteger();
    private final String user;
    private volatile String refreshToken = "";
    private volatile int seconds = 600;
    private volatile boolean answers = true;

    FakeIdentity(String user) throws IOException, JOSEException {
        this.user = user;
        key = new RSAKeyGenerator(2048).keyID("test").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(PATH + "auth", this::authorize);
        server.createContext(PATH + "token", this::token);
        server.createContext(PATH + "certs", exchange -> json(exchange, 200, new JWKSet(key).toString()));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** For how long access tokens are good from now on; below a minute, portals renew them with every request. */
    void accessTokensLast(int seconds) {
        this.seconds = seconds;
    }

    void answers(boolean answers) {
        this.answers = answers;
    }

    void endsTheSignIn() {
        refreshToken = "";
    }

    int renewals() {
        return renewals.get();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = values(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        nonces.put(code, asked.get("nonce"));
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = values(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!answers) {
            json(exchange, 503, "{}");
        } else if ("authorization_code".equals(asked.get("grant_type"))) {
            json(exchange, 200, tokens(",\"id_token\":\"" + idToken(nonces.remove(asked.get("code"))) + "\""));
        } else {
            renew(exchange, asked.get("refresh_token"));
        }
    }

    private void renew(HttpExchange exchange, String offered) throws IOException {
        renewals.incrementAndGet();
        // Time for others to come with the same token.
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        judge(exchange, offered);
    }

    private synchronized void judge(HttpExchange exchange, String offered) throws IOException {
        if (offered.equals(refreshToken)) {
            json(exchange, 200, tokens(""));
        } else {
            refreshToken = "";
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private String tokens(String more) {
        refreshToken = "refresh-" + UUID.randomUUID();
        return "{\"access_token\":\"access-%s\",\"token_type\":\"Bearer\",\"expires_in\":%d,\"refresh_token\":\"%s\"%s}"
                .formatted(UUID.randomUUID(), seconds, refreshToken, more);
    }

    private String idToken(String nonce) {
        try {
            var now = System.currentTimeMillis();
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer())
                            .subject(user)
                            .audience("minshu-portal")
                            .claim("nonce", nonce)
                            .claim("realm_access", Map.of("roles", new String[] {"AUTHORITY"}))
                            .issueTime(new Date(now))
                            .expirationTime(new Date(now + 600_000))
                            .build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> values(String encoded) {
        var values = new HashMap<String, String>();
        UriComponentsBuilder.fromUriString("?" + encoded)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> values.put(name, URLDecoder.decode(value, StandardCharsets.UTF_8)));
        return values;
    }

    static void json(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
