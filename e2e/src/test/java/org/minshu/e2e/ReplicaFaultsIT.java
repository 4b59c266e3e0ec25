package org.minshu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** One of two is killed, or restarted, while others read and register: what callers see, and what is there afterwards. */
@Isolated
@Tag("split")
class ReplicaFaultsIT {

    private static final List<String> API = List.of("/api/v1/datasets?q=" + Http.encode("水质"), "/api/v1/overview");
    private static final List<String> PAGES = List.of("/", "/datasets?q=" + Http.encode("水质"));

    private final URI base = Platform.shared();

    @Test
    void aKilledApiFailsNoReadAndLosesNothing() {
        try (var load = Load.on(base, API, 3, 1)) {
            load.goOnFor(50);
            var victim = Replicas.named("catalog-api-1");
            victim.process().destroyForcibly();
            report("catalog-api killed", Replicas.awaitSuccessor(victim), load);
            load.goOnFor(50);
            load.stop();

            assertThat(load.failedReads()).isEmpty();
            assertThat(load.missing()).isEmpty();
        }
    }

    @Test
    void aRollingRestartOfTheApiFailsNothing() {
        try (var load = Load.on(base, API, 3, 1)) {
            load.goOnFor(50);
            for (var replica : Replicas.of("catalog-api")) {
                replica.process().destroy();
                report(replica.name() + " restarted", Replicas.awaitSuccessor(replica), load);
            }
            load.goOnFor(50);
            load.stop();

            assertThat(load.readAgain()).isZero();
            assertThat(load.failedReads()).isEmpty();
            assertThat(load.failedWrites()).isEmpty();
            assertThat(load.missing()).isEmpty();
        }
    }

    @Test
    @Tag("long")
    void aKilledPortalFailsNoPage() {
        try (var load = Load.on(base, PAGES, 2, 1)) {
            load.goOnFor(20);
            var victim = Replicas.named("portal-web-2");
            victim.process().destroyForcibly();
            report("portal-web killed", Replicas.awaitSuccessor(victim), load);
            load.goOnFor(20);
            load.stop();

            assertThat(load.failedReads()).isEmpty();
        }
    }

    @Test
    @Tag("long")
    void aKilledSearchNodeFailsNoSearch() throws Exception {
        try (var load = Load.on(base, API, 3, 1)) {
            load.goOnFor(50);
            var pid = Path.of("engines", "elasticsearch-2", "node.pid");
            var before = Files.readString(Replicas.folder().resolve(pid));
            ProcessHandle.of(Long.parseLong(before)).orElseThrow().destroyForcibly();
            var began = System.nanoTime();
            Eventually.holds("another search node", Replicas.PATIENCE, () -> !before.equals(read(pid)));
            load.goOnFor(200);
            report("search node killed", Duration.ofNanos(System.nanoTime() - began), load);
            load.stop();

            assertThat(load.failedReads()).isEmpty();
            assertThat(load.failedWrites()).isEmpty();
        }
    }

    @Test
    void whatAKilledWorkerHadInHandIsDoneByTheOther() {
        var steward = Http.as(base, "demo-steward");
        var slugs = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            var slug = steward.post("/api/v1/datasets", Map.of("title", "待检文件" + System.nanoTime()))
                    .expect(201)
                    .json()
                    .path("slug")
                    .asString();
            steward.upload(
                            "/api/v1/datasets/" + slug + "/distributions?name=" + Http.encode("灯塔名录.csv"),
                            SampleDataset.CSV.getBytes(StandardCharsets.UTF_8))
                    .expect(201);
            slugs.add(slug);
            if (i == 10) {
                Replicas.named("ingestion-1").process().destroyForcibly();
            }
        }

        var began = System.nanoTime();
        Eventually.holds(
                "every upload being read",
                Replicas.PATIENCE,
                () -> slugs.stream().allMatch(slug -> isRead(steward, slug)));
        System.out.println("worker killed: every upload read after "
                + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
    }

    private static boolean isRead(Http steward, String slug) {
        return steward.get("/api/v1/datasets/" + slug)
                .json()
                .path("distributions")
                .path(0)
                .path("state")
                .asString()
                .equals("READY");
    }

    private static String read(Path file) {
        try {
            return Files.readString(Replicas.folder().resolve(file));
        } catch (java.io.IOException e) {
            return "";
        }
    }

    private static void report(String what, Duration took, Load load) {
        System.out.printf(
                "%s: back after %.1f s; %d reads (%d sent again, %d failed), %d registrations (%d failed: %s)%n",
                what,
                took.toMillis() / 1000.0,
                load.reads(),
                load.readAgain(),
                load.failedReads().size(),
                load.writes(),
                load.failedWrites().size(),
                load.failedWrites().stream().distinct().toList());
    }
}
