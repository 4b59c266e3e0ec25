package org.minshu.portal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;

class SealTest {

    private static final byte[] PLAIN = "what nobody else may read".getBytes(StandardCharsets.US_ASCII);

    @Test
    void theSameValueLooksDifferentEachTimeAndIsReadBack() throws UnreadableException {
        var seal = seal("a");

        assertThat(seal.close(PLAIN)).isNotEqualTo(seal.close(PLAIN));
        assertThat(seal.open(seal.close(PLAIN))).isEqualTo(PLAIN);
    }

    @Test
    void theFirstKeyClosesAndAllOpen() throws UnreadableException {
        var old = seal("a").close(PLAIN);

        assertThat(seal("b", "a").open(old)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> seal("a").open(seal("b", "a").close(PLAIN))).hasMessageContaining("Its key");
        assertThatThrownBy(() -> seal("b").open(old)).hasMessageContaining("Its key");
    }

    @Test
    void eachChangedByteIsNoticed() {
        var seal = seal("a");
        var sealed = seal.close(PLAIN);
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> seal.open(changed)).isInstanceOf(UnreadableException.class);
        }
        assertThatThrownBy(() -> seal.open(new byte[3])).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> seal.open(new byte[20])).isInstanceOf(UnreadableException.class);
    }

    @Test
    void whatIsNotAmongTheKnownClassesIsAbsent() {
        var values = new SealedValues(new Serial(getClass().getClassLoader()), seal("a"));

        assertThat(values.read(values.write(List.of("a notice")))).isEqualTo(List.of("a notice"));
        Serializable unknown = new MapSession();
        assertThat(values.read(values.write(unknown))).isNull();
    }

    @Test
    void keysThatAreNoneAreNamedByTheirPlace() {
        assertThatThrownBy(() -> settings(List.of(key("a"), "c2hvcnQ=")))
                .hasMessage("minshu.portal.session-keys: key 2 is not the Base64 of 32 bytes.");
        assertThatThrownBy(() -> settings(List.of("no Base64 at all!")))
                .hasMessage("minshu.portal.session-keys: key 1 is not the Base64 of 32 bytes.");
        assertThatThrownBy(() -> settings(List.of())).hasMessageStartingWith("minshu.portal.session-keys is missing");
        assertThat(settings(List.of(key("a"))).toString()).doesNotContain(key("a"));
    }

    private static SessionSettings settings(List<String> keys) {
        return new SessionSettings(keys, Duration.ofMinutes(30));
    }

    private static Seal seal(String... letters) {
        return new Seal(
                settings(List.of(letters).stream().map(SealTest::key).toList()).keys());
    }

    private static String key(String letter) {
        return Base64.getEncoder().encodeToString(letter.repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
