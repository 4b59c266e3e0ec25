package org.minshu.operations.setting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a process serves and stops.
 *
 * @param drain for how long a process that was told to stop still takes requests while its readiness is already down
 * @param shutdown for how long requests in hand may take after that
 */
@ConfigurationProperties("minshu.server")
public record ServerSettings(
        @DefaultValue("0s") Duration drain,
        @DefaultValue("30s") Duration shutdown) {}
