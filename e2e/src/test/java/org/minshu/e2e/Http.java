package org.minshu.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the platform as one caller: anonymous, or a machine client with a token of its own. */
final class Http {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final @Nullable String token;
    private final boolean keepAlive;

    private Http(URI base, @Nullable String token) {
        this(base, token, true);
    }

    private Http(URI base, @Nullable String token, boolean keepAlive) {
        this.base = base;
        this.token = token;
        this.keepAlive = keepAlive;
    }

    static Http anonymous(URI base) {
        return new Http(base, null);
    }

    /** A machine client of the demo, whose secret is its id. */
    static Http as(URI base, String client) {
        var answer = anonymous(base)
                .send(
                        "POST",
                        Platform.tokens(),
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        BodyPublishers.ofString(
                                "grant_type=client_credentials&client_id=" + client + "&client_secret=" + client));
        return new Http(base, answer.expect(200).json().path("access_token").asString());
    }

    /** The same caller, with a connection for each request; the build allows the header. */
    Http withoutKeepAlive() {
        return new Http(base, token, false);
    }

    Answer get(String path) {
        return send("GET", path, Map.of(), BodyPublishers.noBody());
    }

    Answer post(String path, Object body) {
        return send("POST", path, Map.of("Content-Type", "application/json"), json(body));
    }

    Answer post(String path, String etag, Object body) {
        return send("POST", path, Map.of("Content-Type", "application/json", "If-Match", etag), json(body));
    }

    Answer put(String path, String etag, Object body) {
        return send("PUT", path, Map.of("Content-Type", "application/json", "If-Match", etag), json(body));
    }

    Answer upload(String path, byte[] content) {
        return send(
                "POST", path, Map.of("Content-Type", "application/octet-stream"), BodyPublishers.ofByteArray(content));
    }

    Answer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        var all = new HashMap<>(headers);
        if (token != null) {
            all.put("Authorization", "Bearer " + token);
        }
        if (!keepAlive) {
            all.put("Connection", "close");
        }
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        all.forEach(request::header);
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    /** What came back. */
    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        /** This answer, if it has that status. */
        Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(
                        response.request().method() + " " + response.uri() + " answered " + status() + ": " + text());
            }
            return this;
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        String etag() {
            return response.headers().firstValue("ETag").orElseThrow();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String problem() {
            return json().path("type").asString().replace("/problems/", "");
        }
    }
}
