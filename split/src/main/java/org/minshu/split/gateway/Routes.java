package org.minshu.split.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The routing table of the documentation, docs/operations/routing.md: it is what nginx is told, too. */
record Routes(List<Route> all) {

    private static final Pattern ROW = Pattern.compile("^\\| *`(/[^`]*)` *\\| *([a-z-]+) *\\|", Pattern.MULTILINE);

    /** {@code application} is a module, {@code identity}, or {@code nobody}. */
    record Route(String path, String application) {

        String location() {
            var target = application.equals("nobody") ? "return 404;" : "proxy_pass http://" + application + ";";
            return path.equals("/")
                    ? block("/", target)
                    : block("= " + path, target) + "\n" + block("^~ " + path + "/", target);
        }

        private static String block(String match, String target) {
            return "    location " + match + " {\n      " + target + "\n    }";
        }
    }

    static Routes documented() {
        try (var table = Objects.requireNonNull(Routes.class.getResourceAsStream("routing.md"), "routing.md")) {
            return parse(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Routes parse(String markdown) {
        return new Routes(ROW.matcher(markdown).results().map(Routes::route).toList());
    }

    private static Route route(MatchResult row) {
        return new Route(row.group(1), row.group(2));
    }

    String locations() {
        return all.stream().map(Route::location).collect(Collectors.joining("\n"));
    }
}
