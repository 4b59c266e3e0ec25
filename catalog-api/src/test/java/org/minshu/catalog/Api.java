package org.minshu.catalog;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API over HTTP, as a program outside would. */
@TestComponent
public class Api {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;

    public Api(Environment environment) {
        this.environment = environment;
    }

    public Answer get(@Nullable String token, String path) {
        return send("GET", token, path, Map.of(), BodyPublishers.noBody());
    }

    public Answer post(@Nullable String token, String path, Object body) {
        return send("POST", token, path, Map.of("Content-Type", "application/json"), json(body));
    }

    /** With If-Match. */
    public Answer post(@Nullable String token, String path, String etag, Object body) {
        return send("POST", token, path, Map.of("Content-Type", "application/json", "If-Match", etag), json(body));
    }

    public Answer put(@Nullable String token, String path, Map<String, String> headers, Object body) {
        var all = new java.util.HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return send("PUT", token, path, all, json(body));
    }

    public Answer send(
            String method, @Nullable String token, String path, Map<String, String> headers, BodyPublisher body) {
        var request = HttpRequest.newBuilder(uri(path)).method(method, body);
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public String etag() {
            return response.headers().firstValue("ETag").orElseThrow();
        }

        /** The last part of the problem's type, such as {@code unknown-term}; empty where it is no problem. */
        public String problem() {
            return status() < 400 ? "" : json().path("type").asString().replace("/problems/", "");
        }
    }
}
