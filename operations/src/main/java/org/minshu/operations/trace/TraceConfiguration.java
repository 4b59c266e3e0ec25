package org.minshu.operations.trace;

import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SpanExporters;
import org.springframework.context.annotation.Bean;

/** Traces are always followed, so that log lines carry their ids; they leave the process only where an endpoint is set. */
@AutoConfiguration(before = OpenTelemetryTracingAutoConfiguration.class)
class TraceConfiguration {

    private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

    @Bean
    WorkTraces workTraces(ObjectProvider<ObservationRegistry> observations) {
        return new WorkTraces(observations.getIfUnique(() -> ObservationRegistry.NOOP));
    }

    @Bean
    SpanExporters spanExporters(ObjectProvider<SpanExporter> exporters) {
        return SpanExporters.of(
                exporters.orderedStream().<SpanExporter>map(DiscreetSpans::new).toList());
    }

    /** The framework's collects spans in a thread of its own, also where they go nowhere. */
    @Bean
    @ConditionalOnProperty(name = ENDPOINT, matchIfMissing = true, havingValue = "false")
    static BeanDefinitionRegistryPostProcessor noSpanProcessor() {
        return registry -> {
            if (registry.containsBeanDefinition("otelSpanProcessor")) {
                registry.removeBeanDefinition("otelSpanProcessor");
            }
        };
    }
}
