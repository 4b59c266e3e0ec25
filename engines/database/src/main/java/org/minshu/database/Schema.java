package org.minshu.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.minshu.operations.start.Line;
import org.minshu.operations.start.StartRefusedException;

/** One schema of the database beside the migrations that the code brings for it. */
final class Schema {

    private final String name;
    private final Flyway flyway;

    private Schema(SchemaOwner owner, DatabaseSettings settings, Login login) {
        name = owner.schema();
        flyway = Flyway.configure()
                .dataSource(settings.url(), login.user(), login.password())
                .schemas(name)
                .locations("classpath:db/" + name)
                .ignoreMigrationPatterns(new String[0])
                .failOnMissingLocations(true)
                .load();
    }

    /** Brings each to the newest version, as its owner. */
    static void migrate(DatabaseSettings settings, List<SchemaOwner> owners) {
        var login = Login.owner(settings);
        login.mustWork(settings.url());
        Login.runtime(settings).mustWork(settings.url());
        for (var owner : owners) {
            var schema = new Schema(owner, settings, login);
            schema.versions().mustNotBeNewer();
            schema.flyway.migrate();
            new VersionGrant(owner.schema(), settings.user()).ensure(settings.url(), login);
        }
    }

    /** Refuses what does not fit, as the role that the application runs as, which can change none of it. */
    static void check(DatabaseSettings settings, List<SchemaOwner> owners) {
        var login = Login.runtime(settings);
        login.mustWork(settings.url());
        for (var owner : owners) {
            new Schema(owner, settings, login).mustFit();
        }
    }

    private void mustFit() {
        var versions = versions();
        versions.mustNotBeNewer();
        versions.mustNotBeOlder();
        try {
            flyway.validate();
        } catch (FlywayValidateException e) {
            throw new StartRefusedException(
                    "The schema %s of the database at MINSHU_DATABASE_URL was made by other migrations than this code has: %s"
                            .formatted(name, Line.of(String.valueOf(e.getMessage()))),
                    e);
        }
    }

    private SchemaVersions versions() {
        return SchemaVersions.of(name, flyway.info());
    }
}
