package org.minshu.catalog.dataset.bulk;

import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much is in memory at once.
 *
 * @param line the longest line of a bulk request
 * @param lines most lines of a bulk request in one transaction
 * @param bytes what the lines of a bulk request in one transaction may have together, one line more or less
 */
@Validated
@ConfigurationProperties("minshu.bulk")
record BulkSettings(
        @DefaultValue("1MB") @Within(least = "1KB", most = "100MB")
        DataSize line,

        @DefaultValue("200") @Within(least = "1", most = "10000")
        int lines,

        @DefaultValue("4MB") @Within(least = "1KB", most = "1GB")
        DataSize bytes) {}
