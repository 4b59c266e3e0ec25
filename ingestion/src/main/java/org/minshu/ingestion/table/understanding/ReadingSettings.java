package org.minshu.ingestion.table.understanding;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.table.Limits;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much is taken of an uploaded file.
 *
 * @param time how long the reading of one file may take
 * @param memory memory of the table engine while it converts one file, beside the heap
 * @param unpacked largest size of what a file unpacks to
 * @param columns largest number of columns of a table
 * @param members largest number of members of an archive
 * @param folder where temporary files are kept while files are read; the system's folder where it is empty
 */
@Validated
@ConfigurationProperties("minshu.ingestion.reading")
record ReadingSettings(
        @DefaultValue("15m") @Within(least = "1s", most = "6h")
        Duration time,

        @DefaultValue("512MB") @Within(least = "128MB", most = "64GB")
        DataSize memory,

        @DefaultValue("8GB") @Within(least = "1MB", most = "1TB")
        DataSize unpacked,

        @DefaultValue("2000") @Within(least = "1", most = "10000")
        int columns,

        @DefaultValue("1000") @Within(least = "1", most = "100000")
        int members,

        @Example("/var/lib/minshu/reading") @Nullable Path folder) {

    Limits limits() {
        var usual = Limits.usual(parent());
        return new Limits(
                columns,
                usual.cell(),
                unpacked.toBytes(),
                usual.ratio(),
                members,
                usual.tables(),
                usual.depth(),
                time,
                memory.toBytes(),
                usual.threads(),
                parent());
    }

    Path parent() {
        return folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder;
    }
}
