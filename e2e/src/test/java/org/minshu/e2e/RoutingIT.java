package org.minshu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every path of the documented routing table is asked at the public address: does the application that stands there answer? */
@Tag("split")
class RoutingIT {

    private static final Pattern ROW = Pattern.compile("^\\| *`(/[^`]*)` *\\| *([a-z-]+) *\\|", Pattern.MULTILINE);

    private final Http anyone = Http.anonymous(Platform.shared());

    static Stream<Arguments> table() throws IOException {
        var table = Files.readString(Path.of("..", "docs", "operations", "routing.md"));
        return ROW.matcher(table).results().map(row -> Arguments.of(row.group(1), row.group(2)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void theDocumentedApplicationAnswers(String path, String application) {
        // A path below that nobody has, so that each application answers in its own way of saying so.
        var answer = anyone.send(
                "GET",
                (path.equals("/") ? "" : path) + "/no-such-thing",
                Map.of("Accept", "text/html, application/json;q=0.9"),
                BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(404);
        switch (application) {
            case "catalog-api" -> assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            case "portal-web" -> assertThat(answer.text()).contains("minshu.css");
            case "identity" ->
                assertThat(answer.text()).doesNotContain("minshu").doesNotContain("nginx");
            case "nobody" -> assertThat(answer.text()).contains("nginx");
            default -> throw new AssertionError("The table names an unknown application: " + application);
        }
    }
}
