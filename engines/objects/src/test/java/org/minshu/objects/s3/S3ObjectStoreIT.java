package org.minshu.objects.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.embedded.S3Engine;
import org.minshu.objects.ObjectStoreSettings;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.objects.PartedObjectStore;
import org.minshu.objects.PartedUploadContract;

@Timeout(120)
class S3ObjectStoreIT extends PartedUploadContract {

    @TempDir
    private static Path folder;

    private static S3Engine engine;

    private final String bucket = "bucket-" + UUID.randomUUID();
    private final List<S3ObjectStore> opened = new ArrayList<>();

    @BeforeAll
    static void start() {
        engine = new S3Engine(folder);
        engine.start();
    }

    @AfterAll
    static void stop() {
        engine.stop();
    }

    @Override
    protected PartedObjectStore open() {
        var fresh = new S3ObjectStore(
                new ObjectStoreSettings(engine.endpoint(), engine.accessKey(), engine.secretKey(), bucket, null));
        opened.add(fresh);
        return fresh;
    }

    @Override
    protected PartedObjectStore openAgain() {
        return open();
    }

    @AfterEach
    void close() {
        opened.forEach(S3ObjectStore::close);
    }

    @Test
    void aStoppedStoreIsUnavailableUntilItIsBack() throws Exception {
        engine.stop();
        try {
            everythingIsUnavailable();
        } finally {
            engine.start();
        }
        store.put("text", new ByteArrayInputStream("here".getBytes(UTF_8)));

        engine.stop();
        try {
            everythingIsUnavailable();
        } finally {
            engine.start();
        }
        try (var back = store.get("text")) {
            assertThat(back.readAllBytes()).asString(UTF_8).isEqualTo("here");
        }
    }

    @Test
    void aStoreThatGoesDownDuringAnUploadLeavesNoObject() throws Exception {
        store.put("before", InputStream.nullInputStream());
        try {
            assertUnavailable(() -> store.put("cut", new StoppingTheStore()));
        } finally {
            engine.start();
        }
        assertThat(store.exists("cut")).isFalse();
        assertThat(store.exists("before")).isTrue();
    }

    @Test
    void wrongKeysAreADefectNotAnOutage() {
        try (var stranger = new S3ObjectStore(
                new ObjectStoreSettings(engine.endpoint(), engine.accessKey(), "wrong", "other", null))) {
            assertThatThrownBy(() -> stranger.put("text", InputStream.nullInputStream()))
                    .isInstanceOf(S3Refused.class);
        }
    }

    private void everythingIsUnavailable() {
        assertUnavailable(() -> store.put("text", InputStream.nullInputStream()));
        assertUnavailable(() -> store.get("text"));
        assertUnavailable(() -> store.get("text", 0, 1));
        assertUnavailable(() -> store.stat("text"));
        assertUnavailable(() -> store.delete("text"));
        assertUnavailable(() -> parted.start("text"));
    }

    private static void assertUnavailable(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(ObjectStoreUnavailable.class);
    }

    /** 20 MiB in whose middle the store stops. */
    private static final class StoppingTheStore extends InputStream {

        private static final int SIZE = 20 << 20;
        private int at;

        @Override
        public int read() throws IOException {
            if (at == SIZE / 2) {
                engine.stop();
            }
            return at++ < SIZE ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = Math.min(length, 1 << 16);
            for (int i = 0; i < count; i++) {
                int next = read();
                if (next < 0) {
                    return i == 0 ? -1 : i;
                }
                target[offset + i] = (byte) next;
            }
            return count;
        }
    }
}
