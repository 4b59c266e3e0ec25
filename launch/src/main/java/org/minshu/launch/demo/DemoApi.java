package org.minshu.launch.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.minshu.client.dataset.DatasetView;
import org.minshu.model.problem.ProblemType;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The API as the demo's loader uses it: over HTTP, with a token, with no privilege that others lack. */
final class DemoApi {

    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final URI api;
    private final Supplier<String> token;

    DemoApi(URI api, Supplier<String> token) {
        this.api = api;
        this.token = token;
    }

    /** Puts it there unless something is there already. */
    void putNew(String path, Object form) throws IOException, InterruptedException {
        var response = send(request(path)
                .header("If-None-Match", "*")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.writeValueAsString(form))));
        if (!isThere(response)) {
            mustBeFine(path, response);
        }
    }

    private static boolean isThere(HttpResponse<String> response) {
        return response.statusCode() == 412
                || (response.statusCode() == 409
                        && response.body()
                                .contains(ProblemType.ALREADY_EXISTS.uri().toString()));
    }

    DatasetView dataset(String slug) throws IOException, InterruptedException {
        var response = send(request("/api/v1/datasets/" + slug).GET());
        mustBeFine(slug, response);
        return json.readValue(response.body(), DatasetView.class);
    }

    void upload(String slug, String name, byte[] content) throws IOException, InterruptedException {
        var path = "/api/v1/datasets/%s/distributions?name=%s"
                .formatted(slug, URLEncoder.encode(name, StandardCharsets.UTF_8));
        mustBeFine(
                path,
                send(request(path)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(content))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .timeout(LONGEST_CALL)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static void mustBeFine(String what, HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new DemoRefusedException(
                    "%s was answered %d: %s".formatted(what, response.statusCode(), response.body()));
        }
    }
}
