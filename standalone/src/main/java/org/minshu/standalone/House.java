package org.minshu.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import org.minshu.embedded.EngineFailedException;
import org.minshu.embedded.Engines;
import org.minshu.embedded.Login;
import org.minshu.embedded.NodeMemory;
import org.minshu.embedded.PlatformDatabase;
import org.minshu.embedded.PlatformDatabases;
import org.minshu.standalone.demo.DemoCatalogue;

/** Everything of one standalone Minshu, opened from the ground up and closed from the top down. */
final class House implements AutoCloseable {

    static final String BUCKET = "minshu";

    private static final String DATABASE = "minshu";

    private final Options options;
    private final Progress progress;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean closing;

    House(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    void open() {
        new Port(options.bind(), options.port()).mustBeFree();
        var folder = keep(DataFolder.take(options.dataDir()));
        progress.say("Minshu is starting; data in " + options.dataDir());
        var engines = keep(new Engines(folder.engines(), NodeMemory.STANDALONE));
        try {
            engines.start(engine -> progress.ready(engine.name()));
        } catch (EngineFailedException e) {
            throw new CannotStartException(String.valueOf(e.getMessage()));
        }
        var database = database(folder, engines);
        engines.s3().createBucket(BUCKET);
        keep(Applications.start(new ApplicationSettings(options, folder, engines, database)));
        progress.ready("Applications");
        keep(Watch.over(engines.all(), progress));
        seed(folder);
        progress.say("Minshu is ready at " + options.publicUrl());
    }

    private void seed(DataFolder folder) {
        var here = options.localUrl();
        var catalogue =
                new DemoCatalogue(here, here.resolve("/oauth2/token"), loaded -> progress.say("    loaded: " + loaded));
        var seeding = new Seeding(folder, catalogue, progress);
        seeding.reference();
        if (!options.empty()) {
            seeding.demo();
        }
    }

    private static PlatformDatabase database(DataFolder folder, Engines engines) {
        var postgres = engines.postgres();
        var databases = new PlatformDatabases(
                postgres.jdbcUrl(""),
                new Login(postgres.superuser(), postgres.superuserPassword()),
                new Login(PlatformDatabases.OWNER, folder.secret("database-owner-password")),
                new Login(PlatformDatabases.RUNTIME, folder.secret("database-password")));
        databases.ensureRoles();
        return databases.ensure(DATABASE);
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        if (closing) {
            throw new CannotStartException("Stopped while starting.");
        }
        opened.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        closing = true;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) { // one part that cannot be closed must not keep the others open
                progress.say("While stopping: " + e);
            }
        }
    }
}
