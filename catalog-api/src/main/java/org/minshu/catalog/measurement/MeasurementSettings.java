package org.minshu.catalog.measurement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How data are measured.
 *
 * @param queryTime how long one reading of a table may take
 * @param minimumScore what the data of an entry have to reach before it is submitted, 0 for nothing, until the authority lays
 *     something else down
 */
@Validated
@ConfigurationProperties("minshu.measurement")
record MeasurementSettings(
        @DefaultValue("5m") @Within(least = "1s", most = "1h")
        Duration queryTime,

        @DefaultValue("0") @Min(0) @Max(100) int minimumScore) {}
