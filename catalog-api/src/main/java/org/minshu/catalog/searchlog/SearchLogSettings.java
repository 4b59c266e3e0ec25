package org.minshu.catalog.searchlog;

import java.time.Duration;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is kept of searches.
 *
 * @param keep how long the sums of a day are kept
 * @param queriesADay most different texts of one day; further ones are not kept
 * @param held most searches that wait to be written; further ones are dropped
 */
@Validated
@ConfigurationProperties("minshu.search-log")
record SearchLogSettings(
        @DefaultValue("180d") @Within(least = "1d", most = "3650d")
        Duration keep,

        @DefaultValue("20000") @Within(least = "1", most = "1000000")
        int queriesADay,

        @DefaultValue("10000") @Within(least = "1", most = "1000000")
        int held) {}
