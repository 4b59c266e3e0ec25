package org.minshu.catalog.records;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much of tables is handed out.
 *
 * @param queryTime how long the answer to a question may take
 * @param exportTime how long an export may take, until its last byte
 * @param exports exports at a time; fewer than questions, so that these are answered meanwhile
 * @param page largest page of records, as JSON
 */
@Validated
@ConfigurationProperties("minshu.records")
record RecordSettings(
        @DefaultValue("20s") @Within(least = "100ms", most = "10m")
        Duration queryTime,

        @DefaultValue("30m") @Within(least = "1s", most = "1d")
        Duration exportTime,

        @DefaultValue("4") @Min(1) @Max(1000) int exports,

        @DefaultValue("16MB") @Within(least = "64KB", most = "256MB")
        DataSize page) {}
