package org.minshu.search.elasticsearch;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.minshu.search.SearchSettings;
import org.minshu.search.SearchUnavailable;
import tools.jackson.databind.JsonNode;

/** One conversation partner for all nodes of the cluster; tells "not now" from "never". */
final class EngineClient implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");

    /** Two, because the client heeds a response timeout only when it is built with it, not with a request. */
    private final Rest5Client questions;

    private final Rest5Client batches;

    EngineClient(SearchSettings settings) {
        questions = answeringWithin(settings.requestTimeout(), settings);
        batches = answeringWithin(settings.bulkTimeout(), settings);
    }

    /** Sends a JSON body and returns the JSON answer. */
    JsonNode ask(String method, String path, Object body) {
        return ask(method, path, body, JsonNode.class);
    }

    /** The same, read into a type of ours without a tree between. */
    <T> T ask(String method, String path, Object body, Class<T> type) {
        return again(() -> answer(method, path, json(body), questions, type));
    }

    /**
     * An index that another takes the place of goes between being found behind the alias and being read: asked once more, the
     * other answers.
     */
    private static <T> T again(Supplier<T> question) {
        try {
            return question.get();
        } catch (Gone _) {
            return question.get();
        }
    }

    JsonNode ask(String method, String path) {
        return answer(method, path, null, questions);
    }

    /** Puts several questions to one index at once; their answers in their order. */
    List<JsonNode> askAll(String index, List<Map<String, Object>> bodies) {
        var header = Json.object("index", index, "allow_partial_search_results", false, "request_cache", true);
        var lines = new StringBuilder();
        for (var body : bodies) {
            lines.append(Json.MAPPER.writeValueAsString(header)).append('\n');
            lines.append(Json.MAPPER.writeValueAsString(body)).append('\n');
        }
        var entity = new ByteArrayEntity(lines.toString().getBytes(StandardCharsets.UTF_8), NDJSON);
        return again(() -> answers(entity));
    }

    private List<JsonNode> answers(HttpEntity entity) {
        var answers =
                Answer.children(answer("POST", "_msearch", entity, questions).path("responses"));
        answers.stream()
                .filter(each -> each.path("status").asInt() >= 300)
                .findFirst()
                .ifPresent(refusal -> {
                    throw refused(
                            refusal.path("status").asInt(),
                            refusal.path("error").toString());
                });
        return answers;
    }

    /** Sends work that may take as long as a batch. */
    JsonNode order(String method, String path) {
        return answer(method, path, null, batches);
    }

    JsonNode order(String method, String path, Object body) {
        return answer(method, path, json(body), batches);
    }

    JsonNode bulk(String path, byte[] lines) {
        return answer("POST", path, new ByteArrayEntity(lines, NDJSON), batches);
    }

    /** The versions of its nodes, one as a rule; nothing where the key may not ask. */
    @Nullable String version() {
        try {
            var nodes = ask("GET", "_nodes/os?filter_path=nodes.*.version").path("nodes");
            return Answer.children(nodes).stream()
                    .map(node -> node.path("version").asString(""))
                    .distinct()
                    .sorted()
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining(", "), versions -> versions.isEmpty() ? null : versions));
        } catch (EngineRefused _) {
            return null;
        }
    }

    private static JsonNode answer(String method, String path, @Nullable HttpEntity body, Rest5Client client) {
        return answer(method, path, body, client, JsonNode.class);
    }

    private static <T> T answer(
            String method, String path, @Nullable HttpEntity body, Rest5Client client, Class<T> type) {
        var request = new Request(method, "/" + path);
        if (body != null) {
            request.setEntity(body);
        }
        try {
            return read(client.performRequest(request), type);
        } catch (ResponseException refusal) {
            throw refused(refusal.getResponse().getStatusCode(), refusal.getMessage());
        } catch (IOException silence) {
            throw new SearchUnavailable("The search engine does not answer: " + silence.getMessage(), silence);
        }
    }

    /** The client throws for some error statuses only. */
    private static <T> T read(Response response, Class<T> type) throws IOException {
        try (var content = response.getEntity().getContent()) {
            if (response.getStatusCode() >= 300) {
                var reason = Json.MAPPER.readTree(content).path("error").toString();
                throw refused(response.getStatusCode(), reason);
            }
            return Json.MAPPER.readValue(content, type);
        }
    }

    private static RuntimeException refused(int status, @Nullable String reason) {
        return switch (status) {
            case 404 -> new Gone("The search index is not prepared yet: " + reason);
            case 503 -> new Gone("The search engine is overloaded: " + reason);
            case 408, 429, 502, 504 -> new SearchUnavailable("The search engine is overloaded: " + reason);
            default -> new EngineRefused(status, reason);
        };
    }

    private static HttpEntity json(Object body) {
        return new ByteArrayEntity(Json.MAPPER.writeValueAsBytes(body), ContentType.APPLICATION_JSON);
    }

    private static Rest5Client answeringWithin(Duration limit, SearchSettings settings) {
        return Rest5Client.builder(settings.endpoints().toArray(URI[]::new))
                .setDefaultHeaders(authorization(settings.apiKey()))
                .setRequestConfigCallback(request ->
                        request.setConnectionRequestTimeout(timeout(limit)).setResponseTimeout(timeout(limit)))
                .setConnectionConfigCallback(
                        connection -> connection.setConnectTimeout(timeout(settings.connectTimeout())))
                .setConnectionManagerCallback(pool -> pool.setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS * settings.endpoints().size()))
                .build();
    }

    private static Header[] authorization(@Nullable String apiKey) {
        return apiKey == null ? new Header[0] : new Header[] {new BasicHeader("Authorization", "ApiKey " + apiKey)};
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }

    @Override
    public void close() {
        try {
            questions.close();
            batches.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was asked is not there, be it for a moment. */
    private static final class Gone extends SearchUnavailable {

        Gone(String message) {
            super(message);
        }
    }

    /** The engine understood and said no: a defect of ours, or of the cluster's set-up. */
    static final class EngineRefused extends IllegalStateException {

        EngineRefused(int status, @Nullable String reason) {
            super("The search engine refused with %d: %s".formatted(status, reason));
        }
    }
}
