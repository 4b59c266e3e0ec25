package org.minshu.bench.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the Elasticsearch nodes of a platform answer, as their command lines say. */
public final class SearchNodes {

    /** Its arguments are the node's home, its data folder and its HTTP port. */
    private static final String LAUNCHER = "org.minshu.embedded.node.ElasticsearchLauncher";

    private static final int PORT = 3;

    private SearchNodes() {}

    /** Empty where the platform is not on this machine. */
    public static List<URI> of(Platform platform) {
        return platform.folder() == null
                ? List.of()
                : new PidFiles(platform.folder())
                        .searchNodes().values().stream()
                                .flatMap(pid -> address(pid).stream())
                                .toList();
    }

    /** Read from the system itself, as Java cuts long command lines. */
    private static Optional<URI> address(long pid) {
        var file = Path.of("/proc", Long.toString(pid), "cmdline");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return port(List.of(Files.readString(file).split("\0")))
                    .map(port -> URI.create("http://127.0.0.1:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> port(List<String> command) {
        int launcher = command.indexOf(LAUNCHER);
        return launcher < 0 || launcher + PORT >= command.size()
                ? Optional.empty()
                : Optional.of(command.get(launcher + PORT));
    }
}
