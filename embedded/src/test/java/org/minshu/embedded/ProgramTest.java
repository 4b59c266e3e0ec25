package org.minshu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minshu.embedded.Program.Readiness;
import org.minshu.embedded.Program.Recipe;

class ProgramTest {

    private final List<Program> started = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        started.forEach(Program::stop);
    }

    @Test
    void startsOnceAndIsReadyWhenItSaysSo() {
        var program = program("touch up; exec sleep 60", () -> Files.exists(folder.resolve("up")));

        program.start();
        var pid = program.pid().orElseThrow();
        program.start();

        assertThat(program.isRunning()).isTrue();
        assertThat(program.pid()).hasValue(pid);
    }

    @Test
    void isAskedToEndBeforeItIsKilled() {
        var program = program(
                "trap 'touch asked; exit' TERM; touch up; while true; do sleep 0.1; done",
                () -> Files.exists(folder.resolve("up")));
        program.start();

        program.stop();

        assertThat(folder.resolve("asked")).exists();
        assertThat(program.isRunning()).isFalse();
    }

    @Test
    void isKilledWhereItDoesNotListen() {
        var program = program(
                "trap '' TERM; touch up; while true; do sleep 0.1; done", () -> Files.exists(folder.resolve("up")));
        program.start();
        var process = ProcessHandle.of(program.pid().orElseThrow()).orElseThrow();

        program.stop();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void whatAKilledParentLeftRunningIsEndedFirst() {
        var left = program("exec sleep 60", () -> true);
        left.start();
        var process = ProcessHandle.of(left.pid().orElseThrow()).orElseThrow();

        var successor = program("exec sleep 60", () -> true);
        successor.start();

        assertThat(process.isAlive()).isFalse();
        assertThat(successor.isRunning()).isTrue();
    }

    @Test
    void oneThatEndsWhileStartingIsQuoted() {
        var program = program("echo the port is taken; exit 1", () -> false);

        assertThatThrownBy(program::start)
                .isInstanceOf(EngineFailedException.class)
                .hasMessageContaining("the port is taken");
    }

    @Test
    void itsEnvironmentIsWhatItIsTold() throws IOException {
        var program = program("echo $MINSHU_TOLD > told; exec sleep 60", () -> Files.exists(folder.resolve("told")));

        program.start();

        assertThat(folder.resolve("told")).hasContent("so");
    }

    private Program program(String script, Readiness ready) {
        var program = new Program(new Recipe(
                "sleeper",
                folder,
                List.of("bash", "-c", script),
                "sleep",
                Map.of("MINSHU_TOLD", "so"),
                ready,
                Duration.ofSeconds(20),
                Duration.ofSeconds(1)));
        started.add(program);
        return program;
    }
}
