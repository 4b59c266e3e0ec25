package org.minshu.operations;

import java.util.Map;
import java.util.TreeMap;
import org.minshu.operations.setting.LogSettings;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What our own settings mean in the framework's words, and what every application shares; an application's own file wins.
 *
 * <p>Probes: <em>liveness</em> says that this process is not beyond help, <em>readiness</em> that it takes requests: started,
 * migrated, not told to stop. A startup probe asks readiness, too. None looks at an engine: engines are shared, so that with one
 * away all replicas would fall out of service at once, and callers would meet a proxy's bare 503 where the application says what
 * is missing and serves everything else. Which engine is away is a metric.
 */
final class OperationsDefaults implements EnvironmentPostProcessor {

    private static final String JSON = LogSettings.Format.JSON.name();

    private static final Map<String, Object> ALWAYS = Map.ofEntries(
            Map.entry("management.endpoints.web.exposure.include", "health,info,prometheus"),
            Map.entry("management.endpoint.health.show-details", "never"),
            Map.entry("management.endpoint.health.probes.enabled", true),
            Map.entry("management.endpoint.health.group.liveness.include", "livenessState"),
            Map.entry("management.endpoint.health.group.readiness.include", "readinessState"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "${minshu.server.shutdown:30s}"),
            Map.entry("management.tracing.sampling.probability", "${minshu.tracing.sampling:0.1}"),
            // Names and other texts of a caller's choice go no further.
            Map.entry("management.tracing.baggage.enabled", false),
            // A handful of spans within every request, about our own filters.
            Map.entry("management.observations.enable.spring.security", false),
            // They quote what a caller sent.
            Map.entry("logging.level.org.springframework.web.servlet.PageNotFound", "error"),
            Map.entry("logging.level.org.apache.coyote.http11.Http11Processor", "warn"),
            Map.entry(
                    "logging.level.org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver",
                    "error"));

    /** As texts: whether they make sense is checked later, with all other settings, when failures can be told of. */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var defaults = new TreeMap<>(ALWAYS);
        if (environment.getProperty("minshu.tracing.endpoint") != null) {
            defaults.put("management.opentelemetry.tracing.export.otlp.endpoint", "${minshu.tracing.endpoint}");
        }
        if (JSON.equalsIgnoreCase(environment.getProperty("minshu.log.format"))) {
            defaults.put("logging.structured.format.console", "logstash");
        }
        if (hasOperatorsPort(environment)) {
            defaults.put("management.server.address", "${minshu.server.address:0.0.0.0}");
        }
        environment.getPropertySources().addLast(new MapPropertySource("operations", defaults));
    }

    /** Where both are one port, an address of its own is refused. */
    private static boolean hasOperatorsPort(ConfigurableEnvironment environment) {
        var port = environment.getProperty("management.server.port");
        return port != null && !port.equals(environment.getProperty("server.port"));
    }
}
