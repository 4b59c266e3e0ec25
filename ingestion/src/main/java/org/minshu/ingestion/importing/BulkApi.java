package org.minshu.ingestion.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.minshu.client.dataset.BulkLine;
import tools.jackson.databind.json.JsonMapper;

/** Sends lines to {@code POST /api/v1/datasets:bulk}; a call that failed may be repeated, as a line changes nothing twice. */
public final class BulkApi {

    private static final Duration LONGEST_CALL = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final JsonMapper json = JsonMapper.shared();
    private final URI address;
    private final Supplier<String> token;

    /** {@code token} is asked before every call. */
    public BulkApi(URI api, Supplier<String> token) {
        this.address = api.resolve("/api/v1/datasets:bulk");
        this.token = token;
    }

    /** One outcome for each line, in their order; throws where the API refuses the call as a whole. */
    public List<BulkLine.Outcome> send(List<BulkLine> lines) throws IOException, InterruptedException {
        var body = lines.stream().map(json::writeValueAsString).collect(Collectors.joining("\n", "", "\n"));
        var request = HttpRequest.newBuilder(address)
                .timeout(LONGEST_CALL)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("The API answered %d: %s".formatted(response.statusCode(), response.body()));
        }
        var outcomes = response.body()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> json.readValue(line, BulkLine.Outcome.class))
                .toList();
        if (outcomes.size() != lines.size()) {
            throw new IOException("%d lines, %d outcomes".formatted(lines.size(), outcomes.size()));
        }
        return outcomes;
    }
}
