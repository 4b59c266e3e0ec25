package org.minshu.catalog.usage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How use is recorded.
 *
 * @param longestDownload after this, a download without an end counts as broken off
 * @param viewsHeld most views that wait to be written; further ones are dropped and counted in the log
 */
@ConfigurationProperties("minshu.usage")
record UsageSettings(
        @DefaultValue("PT12H") Duration longestDownload,
        @DefaultValue("50000") int viewsHeld) {}
