package org.minshu.catalog.dataset.bulk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is in memory at once.
 *
 * @param line the longest line
 * @param lines most lines in one transaction
 * @param bytes what the lines of one transaction may have together, one line more or less
 */
@ConfigurationProperties("minshu.bulk")
record BulkSettings(
        @DefaultValue("1MB") DataSize line,
        @DefaultValue("200") int lines,
        @DefaultValue("4MB") DataSize bytes) {}
