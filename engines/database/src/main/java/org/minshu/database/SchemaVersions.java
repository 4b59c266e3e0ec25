package org.minshu.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.start.StartRefusedException;

/**
 * The newest version that a schema has and the newest that the code knows.
 *
 * @param found null where the schema is empty
 */
record SchemaVersions(
        String schema,
        @Nullable MigrationVersion found,
        @Nullable MigrationVersion known) {

    static SchemaVersions of(String schema, MigrationInfoService migrations) {
        return new SchemaVersions(
                schema,
                newest(migrations, migration -> migration.getState().isApplied()),
                newest(migrations, migration -> migration.getState().isResolved()));
    }

    private static @Nullable MigrationVersion newest(MigrationInfoService migrations, Predicate<MigrationInfo> wanted) {
        return Arrays.stream(migrations.all())
                .filter(migration -> migration.getVersion() != null)
                .filter(wanted)
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What a later version of the code has made, this one could only damage. */
    void mustNotBeNewer() {
        if (found != null && (known == null || found.compareTo(known) > 0)) {
            throw new StartRefusedException(
                    ("The schema %s of the database at MINSHU_DATABASE_URL has version %s, newer than %s, the newest that this"
                                    + " release knows; run the release that made it, or restore the backup from before it.")
                            .formatted(schema, found, known));
        }
    }

    void mustNotBeOlder() {
        if (known != null && (found == null || found.compareTo(known) < 0)) {
            throw new StartRefusedException(
                    ("The schema %s of the database at MINSHU_DATABASE_URL has %s, older than %s, which this release needs;"
                                    + " run the migrate job, or set MINSHU_DATABASE_MIGRATE to true.")
                            .formatted(schema, found == null ? "no version yet" : "version " + found, known));
        }
    }
}
