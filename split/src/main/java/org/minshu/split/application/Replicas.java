package org.minshu.split.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minshu.embedded.Engine;
import org.minshu.embedded.FreePort;
import org.minshu.embedded.Program;
import org.minshu.launch.DataFolder;

/** Two processes of every application. */
public final class Replicas implements AutoCloseable {

    private static final int EACH = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** Longer than draining and requests in hand may take together. */
    private static final Duration GRACE = Duration.ofSeconds(45);

    private final Programs programs;
    private final ReplicaSettings settings;
    private final DataFolder folder;
    private final List<Replica> all = new ArrayList<>();

    public Replicas(Programs programs, ReplicaSettings settings) {
        this.programs = programs;
        this.settings = settings;
        this.folder = settings.folder();
        for (var application : Application.values()) {
            for (int number = 1; number <= EACH; number++) {
                all.add(replica(application, number));
            }
        }
    }

    public List<Replica> all() {
        return List.copyOf(all);
    }

    public List<Replica> of(Application application) {
        return all.stream().filter(each -> each.application() == application).toList();
    }

    /** Brings every schema to the newest version; returns when all are. */
    public void migrate() {
        new Migration(programs, settings).run();
    }

    private Replica replica(Application application, int number) {
        var port = FreePort.find();
        var managementPort = FreePort.find();
        var name = application.module() + "-" + number;
        var recipe = new Program.Recipe(
                name,
                folder.path("replicas"),
                programs.command(application),
                application.module(),
                settings.of(application, port, managementPort),
                Replica.readiness(managementPort)::isUp,
                PATIENCE,
                GRACE);
        return new Replica(application, port, managementPort, new Program(recipe));
    }

    /** Those that people and programs are sent to first, so that they find no closed door behind an open one. */
    @Override
    public void close() {
        Arrays.stream(Application.values())
                .toList()
                .reversed()
                .forEach(application -> of(application).parallelStream().forEach(Engine::stop));
    }
}
