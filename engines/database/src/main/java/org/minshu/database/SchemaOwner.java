package org.minshu.database;

import org.flywaydb.core.Flyway;

/** An application that owns a schema; its migrations lie at {@code classpath:db/<schema>}. */
public record SchemaOwner(String schema) {

    /** Brings the schema to the newest version; refuses a database that is newer than the code. */
    void migrate(DatabaseSettings settings) {
        Flyway.configure()
                .dataSource(settings.url(), settings.ownerUser(), settings.ownerPassword())
                .schemas(schema)
                .locations("classpath:db/" + schema)
                .ignoreMigrationPatterns(new String[0])
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
