package org.minshu.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.Household;
import org.minshu.bench.platform.Memory;
import org.minshu.bench.platform.Platform;

/** Uploads a table and waits until it can be queried. */
public final class TableTrial {

    /** One that reference data has; the authority may file for any. */
    private static final String DEPARTMENT = "sthjt";

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Platform platform;
    private final Api api;

    public TableTrial(Platform platform, Api api) {
        this.platform = platform;
        this.api = api;
    }

    public UploadedSheet of(int rows) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("minshu-bench-");
        var file = folder.resolve("table.csv");
        try {
            TableRows.write(file, rows);
            return measure(rows, file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private UploadedSheet measure(int rows, Path file) throws IOException, InterruptedException {
        var draft = api.post("/api/v1/datasets", Map.of("title", "大表 " + UUID.randomUUID(), "department", DEPARTMENT));
        var slug = draft.json().path("slug").asString();
        long before = memory();
        var id = api.upload(slug, file).json().path("id").asString();
        long begun = System.nanoTime();
        long peak = before;
        while (!isTable(id)) {
            peak = Math.max(peak, memory());
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw new IOException("The table was not made within " + LONGEST);
            }
            Thread.sleep(PAUSE);
        }
        return new UploadedSheet(rows, Files.size(file), Duration.ofNanos(System.nanoTime() - begun), before, peak);
    }

    private boolean isTable(String id) throws IOException, InterruptedException {
        var verdict =
                api.get("/api/v1/distributions/" + id + "/progress").json().path("verdict");
        if (verdict.asString("").equals("REFUSED")) {
            throw new IOException("The table was refused");
        }
        return verdict.asString("").equals("TABLE");
    }

    private long memory() {
        return Memory.together(Household.of(platform));
    }
}
