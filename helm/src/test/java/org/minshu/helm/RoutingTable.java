package org.minshu.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The table of docs/operations/routing.md: which application answers which path prefix. */
record RoutingTable(List<Route> routes) {

    static final String NOBODY = "nobody";
    static final String IDENTITY = "identity";

    private static final Pattern ROW =
            Pattern.compile("\\| `(?<path>/[^`]*)` \\| (?<application>\\S+) \\| (?<why>.+) \\|");

    /** A row; {@code application} is a module's name, {@link #IDENTITY} or {@link #NOBODY}. */
    record Route(String path, String application, String why) {

        private boolean fits(String asked) {
            return path.equals("/") || asked.equals(path) || asked.startsWith(path + "/");
        }
    }

    static RoutingTable read() throws IOException {
        try (var lines = Files.lines(Path.of("../docs/operations/routing.md"))) {
            return new RoutingTable(lines.map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> new Route(row.group("path"), row.group("application"), row.group("why")))
                    .toList());
        }
    }

    /** The application that answers {@code path}. */
    String applicationOf(String path) {
        return routes.stream()
                .filter(route -> route.fits(path))
                .max(Comparator.comparingInt(route -> route.path().length()))
                .orElseThrow()
                .application();
    }
}
