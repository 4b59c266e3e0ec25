package org.minshu.bench.table;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * An export as CSV, and {@code cat} of the same bytes.
 *
 * @param bytes of the CSV
 */
public record Exported(long rows, long bytes, Duration took, Duration cat) {

    private static final long MOST = 1_000_000;

    static Exported of(URI dataset, Path folder, long all) throws IOException, InterruptedException {
        var rows = Math.min(all, MOST);
        var file = folder.resolve("export.csv");
        var address = URI.create(dataset + "/exports/csv?limit=" + rows);
        var started = System.nanoTime();
        try (var http = HttpClient.newHttpClient()) {
            http.send(HttpRequest.newBuilder(address).GET().build(), BodyHandlers.ofFile(file));
        }
        var exported = System.nanoTime();
        var cat = new ProcessBuilder("cat", file.toString())
                .redirectOutput(
                        ProcessBuilder.Redirect.to(folder.resolve("copy.csv").toFile()))
                .start();
        cat.waitFor();
        return new Exported(
                rows,
                Files.size(file),
                Duration.ofNanos(exported - started),
                Duration.ofNanos(System.nanoTime() - exported));
    }

    /** Millions of bytes. */
    public double megabytesPerSecond(Duration time) {
        return bytes / 1e6 / (time.toNanos() / 1e9);
    }
}
