package org.minshu.catalog.upload;

import java.time.Duration;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Uploads that can be resumed.
 *
 * @param maxSize largest file that an upload in pieces may bring
 * @param keep how long an unfinished upload waits for its next piece before it is removed
 * @param lease how long an upload stays locked for a sender who falls silent
 * @param unfinished most unfinished uploads of one person
 * @param atOnce most pieces that one process receives at the same time; each holds one part, 8 MiB of most files, in memory
 * @param departmentQuota what all files and unfinished uploads of a department may have together
 */
@Validated
@ConfigurationProperties("minshu.uploads")
record UploadSettings(
        @DefaultValue("50GB") @Within(least = "1KB", most = "400GB")
        DataSize maxSize,

        @DefaultValue("24h") @Within(least = "1m", most = "30d")
        Duration keep,

        @DefaultValue("10s") @Within(least = "1s", most = "10m")
        Duration lease,

        @DefaultValue("20") @Within(least = "1", most = "1000")
        int unfinished,

        @DefaultValue("32") @Within(least = "1", most = "1000")
        int atOnce,

        @DefaultValue("1TB") @Within(least = "1KB", most = "1000TB")
        DataSize departmentQuota) {}
