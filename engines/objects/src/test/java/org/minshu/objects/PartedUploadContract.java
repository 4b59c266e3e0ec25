package org.minshu.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every object store does with objects that come in parts. */
public abstract class PartedUploadContract extends ObjectStoreContract {

    private static final int LEAST = ObjectStore.LEAST_PART_BYTES;

    /** The same store as another process sees it. */
    protected abstract ObjectStore openAgain();

    @Test
    void partsBecomeOneObjectOnceTheyAreComplete() throws Exception {
        var whole = new Pattern(LEAST + 3);
        var upload = store.start("parted");

        var last = store.part(upload, 2, whole.bytesAt(LEAST, 3), 3);
        var first = store.part(upload, 1, whole.bytesAt(0, LEAST + 100), LEAST);
        assertThat(store.exists("parted")).isFalse();
        store.complete(upload, List.of(first, last));

        try (var back = store.get("parted")) {
            assertThat(back.readAllBytes()).isEqualTo(whole.bytesAt(0, LEAST + 3));
        }
    }

    @Test
    void aPartSentAgainReplacesTheFirstAndAnotherProcessCompletes() throws Exception {
        var upload = store.start("parted");
        store.part(upload, 1, new byte[] {1, 2, 3}, 3);
        var other = openAgain();

        var part = other.part(upload, 1, new byte[] {4, 5}, 2);
        other.complete(upload, List.of(part));

        try (var back = store.get("parted")) {
            assertThat(back.readAllBytes()).containsExactly(4, 5);
        }
    }

    @Test
    void abortedPartsAreGoneAndWhatWasUnderTheKeyStays() throws Exception {
        store.put("parted", new ByteArrayInputStream("before".getBytes(StandardCharsets.UTF_8)));
        var upload = store.start("parted");
        var part = store.part(upload, 1, new byte[] {1}, 1);

        store.abort(upload);
        store.abort(upload);

        assertThatThrownBy(() -> store.complete(upload, List.of(part))).isInstanceOf(PartsMissing.class);
        try (var back = store.get("parted")) {
            assertThat(back.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("before");
        }
    }

    @Test
    void completingAgainLeavesTheObjectAsItIs() throws Exception {
        var upload = store.start("parted");
        var parts = List.of(store.part(upload, 1, new byte[] {7}, 1));
        store.complete(upload, parts);

        try {
            store.complete(upload, parts);
        } catch (PartsMissing _) {
            // Stores may say so.
        }

        try (var back = store.get("parted")) {
            assertThat(back.readAllBytes()).containsExactly(7);
        }
    }
}
