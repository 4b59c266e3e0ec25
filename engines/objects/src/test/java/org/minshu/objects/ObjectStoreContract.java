package org.minshu.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every object store does, whatever its engine. */
public abstract class ObjectStoreContract {

    private static final int MEBIBYTE = 1 << 20;

    protected ObjectStore store;

    /** An empty store whose bucket does not exist yet. */
    protected abstract ObjectStore open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 8 * MEBIBYTE - 1, 8 * MEBIBYTE, 8 * MEBIBYTE + 1, 20 * MEBIBYTE})
    void returnsSizeAndHashAndGivesTheSameBack(int size) throws Exception {
        var stored = store.put("some/key", new Pattern(size));

        assertThat(stored).isEqualTo(new Stored(size, sha256(new Pattern(size))));
        assertThat(store.stat("some/key"))
                .hasValueSatisfying(info -> assertThat(info.size()).isEqualTo(size));
        try (var back = store.get("some/key")) {
            assertThat(sha256(back)).isEqualTo(stored.sha256());
        }
    }

    @Test
    void contentLargerThanTheHeapPassesThrough() throws Exception {
        long size = 200L * MEBIBYTE;

        var stored = store.put("large", new Pattern(size));

        assertThat(stored.size()).isEqualTo(size);
        try (var end = store.get("large", size - 3, 100)) {
            assertThat(end.readAllBytes()).containsExactly(new Pattern(size).bytesAt(size - 3, 3));
        }
    }

    @Test
    void rangesAreExact() throws Exception {
        store.put("text", new ByteArrayInputStream("0123456789".getBytes(UTF_8)));

        assertThat(range(0, 1)).isEqualTo("0");
        assertThat(range(3, 4)).isEqualTo("3456");
        assertThat(range(9, 1)).isEqualTo("9");
        assertThat(range(8, 1000)).isEqualTo("89");
        assertThat(range(5, 0)).isEmpty();
    }

    @Test
    void aRangeBeyondTheEndIsOutOfBounds() throws Exception {
        store.put("text", new ByteArrayInputStream("0123456789".getBytes(UTF_8)));

        assertThatThrownBy(() -> range(10, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> range(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsMissingIsMissing() throws Exception {
        assertThat(store.exists("nothing")).isFalse(); // no bucket either
        assertThatThrownBy(() -> store.get("nothing")).isInstanceOf(ObjectMissing.class);
        store.delete("nothing");

        store.put("something", InputStream.nullInputStream());

        assertThat(store.stat("nothing")).isEmpty();
        assertThatThrownBy(() -> store.get("nothing")).isInstanceOf(ObjectMissing.class);
        assertThatThrownBy(() -> store.get("nothing", 0, 1)).isInstanceOf(ObjectMissing.class);
        store.delete("nothing");
    }

    @Test
    void aSecondPutReplacesTheFirst() throws Exception {
        store.put("text", new ByteArrayInputStream("first".getBytes(UTF_8)));
        store.put("text", new ByteArrayInputStream("second".getBytes(UTF_8)));

        assertThat(range(0, 100)).isEqualTo("second");
        assertThat(store.stat("text").orElseThrow().modified())
                .isBetween(
                        Instant.now().minus(Duration.ofMinutes(5)),
                        Instant.now().plus(Duration.ofMinutes(5)));
    }

    @Test
    void aDeletedObjectIsGone() throws Exception {
        store.put("text", InputStream.nullInputStream());
        store.delete("text");

        assertThat(store.exists("text")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"数据/高速公路 ETC（一）.csv", "a+b&c=d?e%20f", "a/b/c/d"})
    void keysMayBeAnyText(String key) throws Exception {
        store.put(key, new ByteArrayInputStream(key.getBytes(UTF_8)));

        try (var back = store.get(key)) {
            assertThat(new String(back.readAllBytes(), UTF_8)).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 10 * MEBIBYTE, 20 * MEBIBYTE})
    void anUploadCutInTheMiddleLeavesWhatWasThere(int size) throws Exception {
        assertThatThrownBy(() -> store.put("new", new Cut(size))).hasMessage("The line went dead");
        assertThat(store.exists("new")).isFalse();

        store.put("text", new ByteArrayInputStream("first".getBytes(UTF_8)));
        assertThatThrownBy(() -> store.put("text", new Cut(size))).isInstanceOf(IOException.class);
        assertThat(range(0, 100)).isEqualTo("first");
    }

    private String range(long offset, long length) throws IOException {
        try (var range = store.get("text", offset, length)) {
            return new String(range.readAllBytes(), UTF_8);
        }
    }

    private static String sha256(InputStream content) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        var buffer = new byte[1 << 16];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Ends with a broken line instead of an end. */
    private static final class Cut extends Pattern {

        Cut(long size) {
            super(size);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next < 0) {
                throw new IOException("The line went dead");
            }
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            if (read < 0) {
                throw new IOException("The line went dead");
            }
            return read;
        }
    }
}
