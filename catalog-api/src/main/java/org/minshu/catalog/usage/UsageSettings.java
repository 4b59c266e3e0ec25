package org.minshu.catalog.usage;

import java.time.Duration;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How use is recorded.
 *
 * @param longestDownload after this, a download without an end counts as broken off
 * @param viewsHeld most views of datasets that wait to be written; further ones are dropped and counted in the log
 */
@Validated
@ConfigurationProperties("minshu.usage")
record UsageSettings(
        @DefaultValue("12h") @Within(least = "1m", most = "30d")
        Duration longestDownload,

        @DefaultValue("50000") @Within(least = "1", most = "10000000")
        int viewsHeld) {}
