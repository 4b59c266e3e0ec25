package org.minshu.catalog.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningSha256Test {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 55, 56, 63, 64, 65, 1_000, 99_999, 100_000})
    void laidDownAnywhereItGoesOnToTheSameEnd(int at) throws Exception {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);

        var first = new RunningSha256(RunningSha256.NEW);
        first.update(bytes, 0, at);
        var second = new RunningSha256(first.state());
        second.update(bytes, at, bytes.length - at);

        assertThat(second.hex())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void askingForTheEndDoesNotEndIt() {
        var running = new RunningSha256(RunningSha256.NEW);
        running.update(new byte[] {1}, 0, 1);

        assertThat(running.hex()).isEqualTo(running.hex());
    }
}
