package org.minshu.split.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minshu.launch.DataFolder;
import org.minshu.split.application.Application;
import org.minshu.split.application.Replica;
import org.minshu.split.application.Replicas;

/** Asks every replica again and again whether it wants requests, and has nginx send them only to those that do. */
public final class Gateway implements AutoCloseable {

    private static final Duration ROUND = Duration.ofMillis(200);

    private final Nginx nginx;
    private final Replicas replicas;
    private final Path status;
    private final Thread thread;
    private String known = "";

    private Gateway(Nginx nginx, Replicas replicas, Path status) {
        this.nginx = nginx;
        this.replicas = replicas;
        this.status = status;
        this.thread = Thread.ofPlatform().daemon().name("readiness").unstarted(this::rounds);
    }

    /** The state of all replicas stands in {@code replicas.tsv} of the folder. */
    public static Gateway over(Nginx nginx, Replicas replicas, DataFolder data) {
        var gateway = new Gateway(nginx, replicas, data.path("replicas.tsv"));
        gateway.thread.start();
        return gateway;
    }

    private void rounds() {
        try {
            while (true) {
                round();
                Thread.sleep(ROUND);
            }
        } catch (InterruptedException _) {
            // Closed.
        }
    }

    private void round() throws InterruptedException {
        var ready = new ArrayList<Replica>();
        for (var replica : replicas.all()) {
            if (replica.isReady()) {
                ready.add(replica);
            }
        }
        var now = describe(ready);
        if (!now.equals(known)) {
            nginx.route(ports(ready));
            write(now);
            known = now;
        }
    }

    private static Map<String, List<Integer>> ports(List<Replica> ready) {
        return Arrays.stream(Application.values())
                .filter(Application::isBehindGateway)
                .collect(Collectors.toMap(
                        Application::module,
                        application -> ready.stream()
                                .filter(replica -> replica.application() == application)
                                .map(Replica::port)
                                .toList()));
    }

    private String describe(List<Replica> ready) {
        return replicas.all().stream()
                .map(replica -> String.join(
                        "\t",
                        replica.name(),
                        replica.pid().isPresent() ? Long.toString(replica.pid().getAsLong()) : "-",
                        Integer.toString(replica.port()),
                        Integer.toString(replica.managementPort()),
                        ready.contains(replica) ? "ready" : "away"))
                .collect(Collectors.joining("\n", "replica\tpid\tport\tmanagement-port\tstate\n", "\n"));
    }

    private void write(String text) {
        try {
            var draft = status.resolveSibling(status.getFileName() + ".new");
            Files.writeString(draft, text);
            Files.move(draft, status, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when nginx is told nothing any more. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
