package org.minshu.catalog.assembly;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.Within;
import org.minshu.tables.TableSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What the engine that answers questions to tables may use.
 *
 * @param folder where copies of tables lie while the process runs; without it, under the system's folder for temporary files
 * @param cache disk for those copies; the largest table that can be asked has as many bytes
 * @param memory memory of the engine, beside the heap
 * @param spill disk for what does not fit into that memory
 * @param threads threads that answer; 0 for as many as there are processors
 * @param questions questions that are answered at a time
 */
@Validated
@ConfigurationProperties("minshu.tables")
record TableEngineSettings(
        @Example("/var/lib/minshu/tables") @Nullable Path folder,

        @DefaultValue("10GB") @Within(least = "1MB", most = "100TB")
        DataSize cache,

        @DefaultValue("512MB") @Within(least = "64MB", most = "1TB")
        DataSize memory,

        @DefaultValue("10GB") @Within(least = "1MB", most = "100TB")
        DataSize spill,

        @DefaultValue("0") @Min(0) @Max(256) int threads,

        @DefaultValue("8") @Min(1) @Max(1000) int questions) {

    TableSettings toSettings() {
        return new TableSettings(
                folder == null ? Path.of(System.getProperty("java.io.tmpdir"), "minshu-tables") : folder,
                cache.toBytes(),
                memory.toBytes(),
                spill.toBytes(),
                threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
                questions);
    }
}
