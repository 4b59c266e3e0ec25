package org.minshu.meaning.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.meaning.Meaning;
import org.minshu.meaning.MeaningContract;
import org.minshu.meaning.MeaningUnavailable;

class BgeSmallZhTest extends MeaningContract {

    private static final BgeSmallZh MODEL = new BgeSmallZh(null, Clock.systemUTC());

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Override
    protected Meaning meaning() {
        return MODEL;
    }

    @Test
    void aBrokenFileIsToldAndTriedAgainAfterAWhile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(ModelFiles.NAME + ".onnx"), "no model");
        Files.writeString(folder.resolve(ModelFiles.NAME + "-tokenizer.json"), "{}");
        var clock = new Hand();
        try (var model = new BgeSmallZh(folder, clock)) {
            assertThatThrownBy(model::check)
                    .isInstanceOf(MeaningUnavailable.class)
                    .hasMessageContaining("cannot be loaded");

            repair(folder);

            assertThatThrownBy(() -> model.ask("堵车")).isInstanceOf(MeaningUnavailable.class);
            clock.now = clock.now.plus(Duration.ofMinutes(1));
            assertThat(model.ask("堵车").dimensions()).isEqualTo(model.dimensions());
        }
    }

    @Test
    void aMissingFolderIsNoReasonToFailBeforeItIsNeeded(@TempDir Path folder) {
        try (var model = new BgeSmallZh(folder.resolve("nowhere"), Clock.systemUTC())) {
            assertThat(model.model()).isNotBlank();
            assertThatThrownBy(() -> model.ask("堵车")).isInstanceOf(MeaningUnavailable.class);
        }
    }

    private static void repair(Path folder) throws IOException {
        var ours = new ModelFiles(null);
        Files.write(folder.resolve(ModelFiles.NAME + ".onnx"), ours.weights());
        try (var pieces = ours.pieces()) {
            Files.write(folder.resolve(ModelFiles.NAME + "-tokenizer.json"), pieces.readAllBytes());
        }
    }

    /** Stands still until it is moved. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-12-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
