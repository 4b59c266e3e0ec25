package org.minshu.ingestion.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.client.dataset.BulkLine;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command against an API that refuses every title with 拒 in it. */
class ImportCommandTest {

    private final JsonMapper json = JsonMapper.shared();
    private HttpServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> answer(exchange, "application/json", """
                {"access_token": "t", "token_type": "Bearer", "expires_in": 300}"""));
        server.createContext("/api/v1/datasets:bulk", this::bulk);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void everyLineIsAcceptedOrRejectedWithItsReason() throws IOException {
        var list = Files.writeString(folder.resolve("list.jsonl"), """
                {"NODE": "1", "TITLE": "甲", "AGENCY": "局"}
                {"NODE": "2", "TITLE": "拒", "AGENCY": "局"}
                {"NODE": "3", "TITLE": "甲", "AGENCY": "局"}
                {"NODE": "4", "TITLE": "甲", "AGENCY": "別的局"}
                {"NODE": "5",
                {"NODE": "6"}
                """);
        assertThat(run("--datagovtw", list.toString())).isZero();
        assertThat(rejects()).extracting(reject -> reject.path("line").asInt()).containsExactly(3, 5, 6, 2);
        assertThat(rejects())
                .extracting(reject -> reject.path("reason").asString())
                .containsExactly("duplicate-in-file", "malformed-json", "no-title", "validation-failed");
        assertThat(rejects().getFirst().path("detail").asString()).isEqualTo("Same title and publisher as line 1");
    }

    @Test
    void aFileWithItsOwnMappingCanBeImported() throws IOException {
        var mapping = Files.writeString(folder.resolve("own.yml"), """
                source: own
                form: CSV
                identity: {from: [no]}
                department: d
                fields:
                  title: {from: [name]}
                  summary: {otherwise: No summary was given.}
                  theme: {otherwise: other}
                  openType: {otherwise: GENERAL}
                  updateCycle: {otherwise: IRREGULAR}
                """);
        var list = Files.writeString(folder.resolve("own.csv"), "no,name\n1,a\n2,b\n");
        assertThat(run("--mapping", mapping.toString(), list.toString())).isZero();
        assertThat(rejects()).isEmpty();
    }

    @Test
    void aMissingFileAndAWrongCallAreToldApart() {
        assertThat(run("--ckan", folder.resolve("nothing").toString())).isEqualTo(1);
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... source) {
        var arguments = new ArrayList<>(List.of(
                "--url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "--rejects",
                folder.resolve("rejects").toString()));
        arguments.addAll(List.of(source));
        return new CommandLine(new ImportCommand()).execute(arguments.toArray(String[]::new));
    }

    private List<JsonNode> rejects() throws IOException {
        return Files.readAllLines(folder.resolve("rejects")).stream()
                .map(json::readTree)
                .toList();
    }

    private void bulk(HttpExchange exchange) throws IOException {
        var number = new AtomicLong();
        var outcomes = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> json.readValue(line, BulkLine.class))
                .map(line -> outcome(number.incrementAndGet(), line))
                .map(json::writeValueAsString)
                .collect(Collectors.joining("\n"));
        answer(exchange, "application/x-ndjson", outcomes);
    }

    private static BulkLine.Outcome outcome(long number, BulkLine line) {
        if (!line.metadata().title().contains("拒")) {
            return new BulkLine.Outcome(number, line.source(), line.sourceId(), "created", "c", null, List.of());
        }
        var violation = new Violation("/title", ProblemType.VALUE_INVALID, "请修改", "Change it.");
        return new BulkLine.Outcome(
                number,
                line.source(),
                line.sourceId(),
                "refused",
                null,
                ProblemType.VALIDATION_FAILED.slug(),
                List.of(violation));
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
