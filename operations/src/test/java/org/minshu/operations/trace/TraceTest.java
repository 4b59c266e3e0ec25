package org.minshu.operations.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class TraceTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String TRACEPARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    @Test
    void aTraceGoesOnInWorkThatIsLeft() throws Exception {
        try (var receiver = new TraceReceiver();
                var application = start("--minshu.tracing.endpoint=" + receiver.address())) {
            var left = get(application, "/greetings/anna?phone=13800000000");
            application.getBean(WorkTraces.class).go("greeting", left, () -> {});

            assertThat(left).startsWith("00-" + TRACE + "-").endsWith("-01");
            Awaitility.await().until(() -> receiver.sawTrace(left.substring(36, 52)));
            Awaitility.await().until(() -> receiver.saw("greeting left"));
        }
    }

    @Test
    void spansSayNothingOfWhatPeopleSent() throws Exception {
        try (var receiver = new TraceReceiver();
                var application = start("--minshu.tracing.endpoint=" + receiver.address())) {
            get(application, "/greetings/anna?phone=13800000000");
            get(application, "/greetings/berta?phone=");

            Awaitility.await().until(() -> receiver.saw("IllegalStateException"));
            assertThat(receiver.sawTrace(TRACE)).isTrue();
            assertThat(receiver.saw("/greetings/{name}")).isTrue();
            assertThat(List.of("anna", "berta", "13800000000", "No phone")).noneMatch(receiver::saw);
        }
    }

    @Test
    void withoutAnEndpointIdsAreThereAndNothingIsCollected() throws Exception {
        try (var application = start()) {
            assertThat(get(application, "/greetings/anna?phone=1")).startsWith("00-" + TRACE);
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.startsWith("BatchSpanProcessor"));
        }
    }

    private static ConfigurableApplicationContext start(String... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.add("--server.port=0");
        arguments.add("--management.opentelemetry.tracing.export.schedule-delay=50ms");
        return new SpringApplicationBuilder(GreetingApplication.class).run(arguments.toArray(String[]::new));
    }

    private static String get(ConfigurableApplicationContext application, String path) throws Exception {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("traceparent", TRACEPARENT)
                .timeout(Duration.ofSeconds(10));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}
