package org.minshu.launch;

import org.minshu.embedded.EngineFailedException;
import org.minshu.embedded.Engines;
import org.minshu.embedded.Login;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.embedded.PlatformDatabases;

/** The engines that a platform on this machine stands on, running, with its database and its bucket made. */
public record Ground(Engines engines, PlatformDatabases databases, PlatformDatabase database) {

    /** The bucket of all files. */
    public static final String BUCKET = "minshu";

    /** The database of all schemas. */
    public static final String DATABASE = "minshu";

    /**
     * Starts the engines.
     *
     * @throws CannotStartException when one does not start
     */
    public static Ground open(DataFolder folder, Engines engines, Progress progress) {
        try {
            engines.start(engine -> progress.ready(engine.name()));
        } catch (EngineFailedException e) {
            throw new CannotStartException(String.valueOf(e.getMessage()));
        }
        var databases = databases(folder, engines);
        databases.ensureRoles();
        engines.s3().createBucket(BUCKET);
        return new Ground(engines, databases, databases.ensure(DATABASE));
    }

    private static PlatformDatabases databases(DataFolder folder, Engines engines) {
        var postgres = engines.postgres();
        return new PlatformDatabases(
                postgres.jdbcUrl(""),
                new Login(postgres.superuser(), postgres.superuserPassword()),
                new Login(PlatformDatabases.OWNER, folder.secret("database-owner-password")),
                new Login(PlatformDatabases.RUNTIME, folder.secret("database-password")));
    }
}
