package org.minshu.catalog.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minshu.catalog.Scene.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** A 5 GB file, made while it is sent, through an application that has 64 MiB for it. */
@CatalogIT
@Tag("long")
class TusMemoryIT {

    private static final long BYTES = 5_000_000_000L;
    private static final long EXTRA = 64L << 20;

    @Autowired
    Api api;

    @Test
    void aFileOfFiveGigabytesNeedsLittleMemory() throws Exception {
        var department = new Scene(api).department();
        var steward = TestTokens.steward(department);
        var slug = new Scene(api).published(metadata(department));
        var tus = new Tus(api, steward);
        var upload = tus.created(slug, "水质.csv", BYTES);
        var digest = MessageDigest.getInstance("SHA-256");
        long before = live();
        var most = new AtomicLong(before);
        var sending = new AtomicBoolean(true);
        var watch = Thread.ofPlatform().start(() -> {
            while (sending.get()) {
                most.accumulateAndGet(live(), Math::max);
            }
        });

        try (var socket = tus.open(upload, 0, BYTES)) {
            send(socket.getOutputStream(), digest);
            assertThat(Tus.statusLine(socket.getInputStream())).contains(" 204");
        } finally {
            sending.set(false);
            watch.join();
        }

        assertThat(most.get() - before).isLessThan(EXTRA);
        assertThat(api.get(null, "/api/v1/datasets/" + slug)
                        .json()
                        .path("distributions")
                        .path(0)
                        .path("sha256")
                        .asString())
                .isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    private static void send(OutputStream out, MessageDigest digest) throws IOException {
        var block = TusIT.table(1 << 20);
        for (long left = BYTES; left > 0; left -= block.length) {
            int length = (int) Math.min(block.length, left);
            out.write(block, 0, length);
            digest.update(block, 0, length);
        }
        out.flush();
    }

    /** What a collection leaves, in bytes; the collector of the tests stops everything, so not too often. */
    private static long live() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
