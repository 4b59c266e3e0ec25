package org.minshu.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.minshu.operations.start.StartRefusedException;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class LaunchTest {

    private static final List<String> DONE = new ArrayList<>();

    private final Launch launch = Launch.of(Never.class, "nothing").withErrand("migrate", Errand.class);

    @AfterEach
    void forget() {
        DONE.clear();
        System.clearProperty("spring.config.name");
    }

    @Test
    void anErrandIsDoneWithoutTheApplication() {
        launch.run("migrate");
        assertThat(DONE).containsExactly("errand");
    }

    @Test
    void anArgumentThatMeansNothingIsRefusedRatherThanIgnored() {
        assertThatThrownBy(() -> launch.run("migrat"))
                .isInstanceOf(StartRefusedException.class)
                .hasMessage("nothing cannot be told \"migrat\"; give it no argument to run it, or one of: migrate.");
    }

    @Test
    void aRefusalIsOneLineAndNoStackTrace(CapturedOutput output) {
        assertThatThrownBy(() -> launch.run("migrat")).isInstanceOf(StartRefusedException.class);
        assertThat(output.getAll().lines())
                .singleElement()
                .asString()
                .contains(" ERROR ")
                .contains("nothing cannot be told");
    }

    @Test
    void aFailureThatNobodyExplainsKeepsItsStackTrace(CapturedOutput output) {
        assertThatThrownBy(() -> Launch.of(Never.class, "nothing")
                        .withErrand("fail", Failing.class)
                        .run("fail"))
                .hasRootCauseMessage("a bug");
        assertThat(output.getAll()).contains("Caused by: java.lang.IllegalStateException: a bug", "\tat ");
    }

    @Configuration(proxyBeanMethods = false)
    static class Never {

        Never() {
            throw new AssertionError("must not be started");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Errand {

        @Bean
        ApplicationRunner errand() {
            return _ -> DONE.add("errand");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Failing {

        @Bean
        Object failing() {
            throw new IllegalStateException("a bug");
        }
    }
}
