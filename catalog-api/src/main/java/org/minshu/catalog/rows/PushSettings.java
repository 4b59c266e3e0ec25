package org.minshu.catalog.rows;

import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Rows that are pushed into tables.
 *
 * @param maxBatch largest batch that is accepted
 * @param waiting most batches of one table that wait to be merged
 */
@Validated
@ConfigurationProperties("minshu.rows")
record PushSettings(
        @DefaultValue("256MB") @Within(least = "1KB", most = "10GB")
        DataSize maxBatch,

        @DefaultValue("100") @Within(least = "1", most = "10000")
        int waiting) {}
