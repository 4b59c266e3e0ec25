package org.minshu.operations.setting;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where traces go.
 *
 * @param endpoint where OTLP over HTTP takes traces; without it nothing is exported
 * @param sampling share of requests that are traced
 */
@Validated
@ConfigurationProperties("minshu.tracing")
public record TracingSettings(
        @Example("http://collector.example:4318/v1/traces") @WebAddress @Nullable
        URI endpoint,

        @DefaultValue("0.1") @Within(least = "0", most = "1")
        double sampling) {}
