package org.minshu.operations.drain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class DrainTest {

    private static final Duration DRAIN = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aProcessThatIsToldToStopGoesOnServingUntilOthersKnow() throws Exception {
        try (var process = new SlowProcess(DRAIN)) {
            Awaitility.await().atMost(PATIENCE).until(() -> process.readiness() == 200);
            assertThat(process.liveness()).isEqualTo(200);
            assertThat(process.get("/quick").get().headers().firstValue("Connection"))
                    .isEmpty();
            var before = process.get("/slow");
            Thread.sleep(200);

            process.tellToStop();
            Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> process.readiness() == 503);
            assertThat(process.liveness()).isEqualTo(200);
            assertThat(closing(process.get("/quick").get(10, TimeUnit.SECONDS))).isTrue();
            var late = process.get("/slow");

            assertThat(before.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            Awaitility.await().atMost(PATIENCE).until(() -> process.status("/quick") == 0);
            assertThat(process.readiness()).as("while requests are in hand").isEqualTo(503);
            assertThat(late.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(process.endsWithin(PATIENCE)).isTrue();
        }
    }

    private static boolean closing(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && answer.headers().firstValue("Connection").orElse("").equals("close");
    }
}
