package org.minshu.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's API, called by one machine client. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> WAITED_FOR = Set.of("meaning", "index");
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI url;
    private final Supplier<String> token;

    public Api(Platform platform, String client) {
        this.url = platform.url();
        this.token = platform.tokensOf(client);
    }

    /** What came back. */
    public record Answer(int status, String body) {

        /** Its body, where the call was successful. */
        public JsonNode json() throws IOException {
            if (status / 100 != 2) {
                throw new IOException("The API answered %d: %s".formatted(status, body));
            }
            return JSON.readTree(body);
        }
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer upload(String slug, String name, byte[] content) throws IOException, InterruptedException {
        var path = "/api/v1/datasets/%s/distributions?name=%s".formatted(slug, encode(name));
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** Streamed from the file, however long it takes. */
    public Answer upload(String slug, Path file) throws IOException, InterruptedException {
        var path = "/api/v1/datasets/%s/distributions?name=%s"
                .formatted(slug, encode(file.getFileName().toString()));
        return send(request(path)
                .timeout(LONGEST_UPLOAD)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofFile(file)));
    }

    /** How many datasets searches find; none while they are not answered. */
    public long findable() throws InterruptedException {
        return total("");
    }

    /** How many datasets a search finds; none while it is not answered. */
    public long total(String question) throws InterruptedException {
        try {
            return get("/api/v1/datasets?size=1&q=" + encode(question))
                    .json()
                    .path("total")
                    .asLong();
        } catch (IOException _) {
            return 0;
        }
    }

    /** How many entries wait for their vectors, or for the index to hear of them. */
    public long waiting() throws InterruptedException {
        try {
            long waiting = 0;
            for (var queue : get("/api/v1/admin/operations").json().path("queues")) {
                waiting += WAITED_FOR.contains(queue.path("name").asString())
                        ? queue.path("queued").asLong()
                        : 0;
            }
            return waiting;
        } catch (IOException _) {
            return 1; // asked again
        }
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(url.resolve(path))
                .timeout(LONGEST_CALL)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token());
    }

    /** A provider that does not answer is one more call that failed. */
    private String token() throws IOException {
        try {
            return token.get();
        } catch (OAuth2AuthorizationException e) {
            throw new IOException("No token", e);
        }
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }
}
