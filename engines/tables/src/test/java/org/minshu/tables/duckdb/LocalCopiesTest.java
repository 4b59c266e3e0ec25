package org.minshu.tables.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.objects.ObjectInfo;
import org.minshu.objects.ObjectMissing;
import org.minshu.objects.ObjectStore;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.objects.Stored;
import org.minshu.tables.Patience;
import org.minshu.tables.StoredTable;
import org.minshu.tables.TableRefused;
import org.minshu.tables.TableRefused.Reason;

@Timeout(30)
class LocalCopiesTest {

    @TempDir
    private Path folder;

    private final Counter store = new Counter();
    private LocalCopies copies;

    @BeforeEach
    void open() {
        copies = new LocalCopies(store, folder, 100);
    }

    @Test
    void aTableIsFetchedOnce() throws Exception {
        var table = store.put("a", 40);
        for (int i = 0; i < 3; i++) {
            try (var lease = copies.lease(table, patience())) {
                assertThat(Files.readAllBytes(lease.file())).isEqualTo(store.bytes.get("a"));
            }
        }
        assertThat(store.fetched.get()).isEqualTo(1);
    }

    @Test
    void whoComesTogetherWaitsForOneFetch() throws Exception {
        var table = store.put("a", 40);
        store.gate = new CountDownLatch(1);
        try (var callers = Executors.newFixedThreadPool(6)) {
            var leases = new ArrayList<Future<LocalCopies.Lease>>();
            for (int i = 0; i < 6; i++) {
                leases.add(callers.submit(() -> copies.lease(table, patience())));
            }
            Thread.sleep(200);
            store.gate.countDown();
            for (var lease : leases) {
                lease.get().close();
            }
        }
        assertThat(store.fetched.get()).isEqualTo(1);
    }

    @Test
    void theOneUnusedForLongestMakesRoom() {
        var a = store.put("a", 40);
        var b = store.put("b", 40);
        copies.lease(a, patience()).close();
        copies.lease(b, patience()).close();
        copies.lease(a, patience()).close();
        copies.lease(store.put("c", 40), patience()).close();

        assertThat(folder.resolve(b.sha256() + ".parquet")).doesNotExist();
        assertThat(folder.resolve(a.sha256() + ".parquet")).exists();
        assertThat(copies.bytes()).isEqualTo(80);
    }

    @Test
    void whatIsInUseStays() {
        var a = store.put("a", 60);
        var b = store.put("b", 60);
        try (var lease = copies.lease(a, patience())) {
            refused(Reason.BUSY, () -> copies.lease(b, new Patience(Duration.ofMillis(150))));
            assertThat(lease.file()).exists();
        }
        copies.lease(b, patience()).close();
        assertThat(folder.resolve(a.sha256() + ".parquet")).doesNotExist();
    }

    @Test
    void roomIsWaitedFor() throws Exception {
        var first = copies.lease(store.put("a", 60), patience());
        try (var caller = Executors.newSingleThreadExecutor()) {
            var second = caller.submit(() -> copies.lease(store.put("b", 60), patience()));
            Thread.sleep(100);
            assertThat(second).isNotDone();
            first.close();
            second.get().close();
        }
    }

    @Test
    void aTableLargerThanAllRoomIsRefused() {
        refused(Reason.TABLE_TOO_LARGE, () -> copies.lease(store.put("a", 101), patience()));
    }

    @Test
    void aFailedFetchLeavesNothingAndIsTriedAgain() {
        var table = store.put("a", 40);
        store.failing = true;
        assertThatExceptionOfType(ObjectStoreUnavailable.class).isThrownBy(() -> copies.lease(table, patience()));
        assertThat(folder).isEmptyDirectory();
        assertThat(copies.bytes()).isZero();

        store.failing = false;
        copies.lease(table, patience()).close();
        var other = store.put("b", 40);
        store.bytes.put("b", new byte[40]);
        refused(Reason.TABLE_BROKEN, () -> copies.lease(other, patience()));
        assertThat(copies.bytes()).isEqualTo(40);
    }

    @Test
    void underPressureNobodyLosesTheirFile() throws Exception {
        var tables = new ArrayList<StoredTable>();
        for (int i = 0; i < 12; i++) {
            tables.add(store.put("t" + i, 20 + i));
        }
        try (var callers = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Callable<Void>>();
            for (int caller = 0; caller < 4; caller++) {
                all.add(() -> useAtRandom(tables));
            }
            for (var one : callers.invokeAll(all)) {
                one.get();
            }
        }
        assertThat(copies.bytes()).isLessThanOrEqualTo(100);
    }

    private Void useAtRandom(List<StoredTable> tables) throws Exception {
        var random = new Random();
        for (int i = 0; i < 150; i++) {
            var table = tables.get(random.nextInt(tables.size()));
            try (var lease = copies.lease(table, patience())) {
                assertThat(Files.size(lease.file())).isEqualTo(table.bytes());
            }
        }
        return null;
    }

    private static Patience patience() {
        return new Patience(Duration.ofSeconds(20));
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(TableRefused.class)
                .isThrownBy(call)
                .extracting(TableRefused::reason)
                .isEqualTo(reason);
    }

    /** Objects in memory, which counts, and can be slow or broken. */
    private static final class Counter implements ObjectStore {

        private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();
        private final AtomicInteger fetched = new AtomicInteger();
        private volatile CountDownLatch gate = new CountDownLatch(0);
        private volatile boolean failing;

        StoredTable put(String key, int size) {
            var content = new byte[size];
            new Random(key.hashCode()).nextBytes(content);
            bytes.put(key, content);
            return new StoredTable(key, sha256(content), size, 1, List.of());
        }

        private static String sha256(byte[] content) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(missing);
            }
        }

        @Override
        public InputStream get(String key) {
            fetched.incrementAndGet();
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            if (failing) {
                return new SequenceInputStream(new ByteArrayInputStream(new byte[10]), new Cut());
            }
            return new ByteArrayInputStream(
                    Optional.ofNullable(bytes.get(key)).orElseThrow(() -> new ObjectMissing(key)));
        }

        @Override
        public Stored put(String key, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream get(String key, long offset, long length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ObjectInfo> stat(String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(String key) {
            throw new UnsupportedOperationException();
        }
    }

    /** A connection that breaks. */
    private static final class Cut extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("cut");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("cut");
        }
    }
}
