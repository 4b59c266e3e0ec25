package org.minshu.bench.platform;

import java.net.URI;
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

    private static Optional<URI> address(long pid) {
        return port(CommandLines.of(pid)).map(port -> URI.create("http://127.0.0.1:" + port));
    }

    static Optional<String> port(List<String> command) {
        int launcher = command.indexOf(LAUNCHER);
        return launcher < 0 || launcher + PORT >= command.size()
                ? Optional.empty()
                : Optional.of(command.get(launcher + PORT));
    }
}
