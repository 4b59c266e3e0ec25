package org.minshu.catalog.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the programs as they are printed, with the tools that are here. */
class SnippetsTest {

    private static final String WHERE = "`名\"称'` = 'a\\b' and x > 1";

    @TempDir
    private Path folder;

    private HttpServer server;
    private volatile String asked;
    private volatile String token;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/records", exchange -> {
            asked = exchange.getRequestURI().getRawQuery();
            token = exchange.getRequestHeaders().getFirst("Authorization");
            var body = "{\"total_count\":1,\"results\":[{\"站点\":\"石砻\"}]}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void curlRunsAsPrinted() throws Exception {
        runs("shell", "ask.sh", "curl", "bash");
    }

    @Test
    void pythonRunsAsPrinted() throws Exception {
        runs("python", "ask.py", "python3", "python3");
    }

    @Test
    void javaRunsAsPrinted() throws Exception {
        runs(
                "java",
                "Records.java",
                "java",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    @Test
    void rRunsAsPrinted() throws Exception {
        runs("r", "ask.R", "Rscript", "Rscript");
    }

    private void runs(String language, String file, String tool, String command) throws Exception {
        assumeTrue(tool.equals("java") || isHere(tool), tool + " is not here");
        for (boolean open : List.of(true, false)) {
            var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/records");
            var source = new Snippets(address, WHERE, open)
                    .all().stream()
                            .filter(snippet -> snippet.lang().equals(language))
                            .findFirst()
                            .orElseThrow()
                            .source();
            assertThat(run(
                            command,
                            Files.writeString(folder.resolve(file), source).toString()))
                    .contains("石砻");
            assertThat(List.of(URLDecoder.decode(asked, UTF_8).split("&")))
                    .containsExactlyInAnyOrder("where=" + WHERE, "limit=10");
            assertThat(token).isEqualTo(open ? null : "Bearer secret");
        }
    }

    private static boolean isHere(String tool) throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v " + tool).start().waitFor() == 0;
    }

    private static String run(String... command) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MINSHU_TOKEN", "secret");
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
