package org.minshu.ingestion.table.rows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.client.profile.TableProfile;
import org.minshu.client.rows.BatchOutcome;
import org.minshu.client.rows.NextBatch;
import org.minshu.client.rows.PushMode;
import org.minshu.client.rows.PushedColumn;
import org.minshu.client.rows.StoredTableView;
import org.minshu.ingestion.machine.WorkerCalls;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.work.NotNowException;
import org.minshu.ingestion.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;

/** The worker between a stand-in for the API, which keeps what it is sent, and the real engine. */
class MergingTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path place;

    private final List<BatchOutcome> outcomes = new ArrayList<>();
    private final List<NextBatch> waiting = new ArrayList<>();
    private byte[] table = {};
    private String rows = "";
    private boolean away;
    private HttpServer api;
    private Workspace workspace;
    private Merging merging;

    @BeforeEach
    void start() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext("/api/v1/distributions/d1/", this::answer);
        api.start();
        var address = URI.create("http://127.0.0.1:" + api.getAddress().getPort());
        workspace = Workspace.open(place);
        merging = new Merging(
                new PushedRows(WorkerCalls.over(address, () -> "t", ObservationRegistry.NOOP)),
                workspace,
                Limits.usual(place));
    }

    @AfterEach
    void stop() throws IOException {
        api.stop(0);
        workspace.close();
        assertThat(place).isEmptyDirectory();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI().getPath();
        if (away || !"Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 503, new byte[0]);
        } else if (path.endsWith("/rows:next")) {
            send(
                    exchange,
                    waiting.isEmpty() ? 204 : 200,
                    waiting.isEmpty() ? body : JSON.writeValueAsBytes(waiting.getFirst()));
        } else if (path.endsWith("/content")) {
            send(exchange, 200, rows.getBytes(UTF_8));
        } else if (path.endsWith("/rows:table")) {
            send(exchange, 200, table);
        } else if (path.endsWith("/table")) {
            table = body;
            send(exchange, 200, JSON.writeValueAsBytes(new StoredTableView("tables/d1/x", "0", body.length)));
        } else {
            outcomes.add(JSON.readValue(body, BatchOutcome.class));
            waiting.removeFirst();
            send(exchange, 204, new byte[0]);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void batchesFollowEachOtherIntoTheTable() throws IOException {
        rows = "{\"code\": \"001\", \"n\": 1}\n{\"code\": \"002\", \"n\": \"x\"}\n";
        waiting.add(new NextBatch("1", PushMode.APPEND, 0, 0, List.of()));
        merging.all("d1");
        var first = outcomes.getFirst();
        assertThat(first.accepted()).isEqualTo(2);
        assertThat(first.columns()).containsExactly(new PushedColumn("code", "TEXT"), new PushedColumn("n", "TEXT"));

        rows = "{\"code\": \"003\", \"n\": \"y\"}\n{\"m\": 1}\n";
        waiting.add(new NextBatch("2", PushMode.APPEND, 1, 2, first.columns()));
        waiting.add(new NextBatch("3", PushMode.REPLACE, 2, 3, first.columns()));
        merging.all("d1");

        assertThat(outcomes.get(1).rows()).isEqualTo(3);
        assertThat(outcomes.get(1).refused()).isOne();
        assertThat(outcomes.get(2).rows()).isOne();
        assertThat(outcomes.get(2).profile())
                .extracting(
                        TableProfile::rows,
                        profile -> profile.columns().getFirst().max())
                .containsExactly(1L, "003");
        assertThat(leftOver()).isZero();
    }

    @Test
    void aBatchOfWhichNothingFitsMakesNoTable() {
        rows = "not json\n";
        waiting.add(new NextBatch("1", PushMode.APPEND, 0, 0, List.of()));
        merging.all("d1");

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.table()).isNull();
            assertThat(outcome.refused()).isOne();
        });
        assertThat(table).isEmpty();
    }

    @Test
    void anOutageIsWaitedFor() {
        away = true;
        assertThatThrownBy(() -> merging.all("d1")).isInstanceOf(NotNowException.class);
    }

    private long leftOver() throws IOException {
        try (var all = Files.walk(place)) {
            return all.filter(path -> path.getFileName().toString().startsWith("rows-"))
                    .count();
        }
    }
}
