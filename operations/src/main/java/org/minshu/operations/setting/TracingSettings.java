package org.minshu.operations.setting;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where traces go.
 *
 * @param endpoint takes traces by OTLP over HTTP, such as {@code http://collector:4318/v1/traces}; without one none leave
 * @param sampling share of the traces begun here that are kept, 0 to 1
 */
@ConfigurationProperties("minshu.tracing")
public record TracingSettings(
        @Nullable URI endpoint, @DefaultValue("0.1") double sampling) {}
