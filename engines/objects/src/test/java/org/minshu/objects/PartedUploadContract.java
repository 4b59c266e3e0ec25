package org.minshu.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every object store does with objects that come in parts. */
public abstract class PartedUploadContract extends ObjectStoreContract {

    private static final int LEAST = PartedObjectStore.LEAST_PART_BYTES;

    protected PartedObjectStore parted;

    /** The same store as another process sees it. */
    protected abstract PartedObjectStore openAgain();

    @BeforeEach
    void openParted() {
        parted = openAgain();
    }

    @Test
    void partsBecomeOneObjectOnceTheyAreComplete() throws Exception {
        var whole = new Pattern(LEAST + 3);
        var upload = parted.start("parted");

        var last = parted.part(upload, 2, whole.bytesAt(LEAST, 3), 3);
        var first = parted.part(upload, 1, whole.bytesAt(0, LEAST + 100), LEAST);
        assertThat(store.exists("parted")).isFalse();
        parted.complete(upload, List.of(first, last));

        try (var back = store.get("parted")) {
            assertThat(back.readAllBytes()).isEqualTo(whole.bytesAt(0, LEAST + 3));
        }
    }

    @Test
    void aPartSentAgainReplacesTheFirstAndAnotherProcessCompletes() throws Exception {
        var upload = parted.start("parted");
        parted.part(upload, 1, new byte[] {1, 2, 3}, 3);
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
        var upload = parted.start("parted");
        var part = parted.part(upload, 1, new byte[] {1}, 1);

        parted.abort(upload);
        parted.abort(upload);

        assertThatThrownBy(() -> parted.complete(upload, List.of(part))).isInstanceOf(PartsMissing.class);
        try (var back = store.get("parted")) {
            assertThat(back.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("before");
        }
    }

    @Test
    void completingAgainLeavesTheObjectAsItIs() throws Exception {
        var upload = parted.start("parted");
        var parts = List.of(parted.part(upload, 1, new byte[] {7}, 1));
        parted.complete(upload, parts);

        try {
            parted.complete(upload, parts);
        } catch (PartsMissing _) {
            // Stores may say so.
        }

        try (var back = store.get("parted")) {
            assertThat(back.readAllBytes()).containsExactly(7);
        }
    }
}
