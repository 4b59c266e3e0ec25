package org.minshu.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditActionsTest {

    /** Kind and what happened, in the past tense. */
    private static final Pattern ACTION =
            Pattern.compile("\"([a-z]+\\.(?:[a-z]+-)*(?:[a-z]+ed|begun|withdrawn|given))\"");
    /** Those that are put together from parts. */
    private static final Set<String> MADE = Set.of(
            "department.created",
            "department.changed",
            "library.created",
            "library.changed",
            "region.created",
            "region.changed",
            "term.created",
            "term.changed",
            "reference.retired",
            "reference.reinstated",
            "delegation.changed");

    @Test
    void whatTheCatalogueWritesDownIsOfferedToChooseFrom() throws IOException {
        var written = new TreeSet<>(MADE);
        try (var sources = Files.walk(Path.of("../catalog-api/src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(AuditActionsTest::actions)
                    .forEach(written::add);
        }

        assertThat(AuditActions.ALL).containsExactlyInAnyOrderElementsOf(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "audit_en"})
    void everyActionHasWords(String bundle) throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/portal/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        }

        assertThat(AuditActions.ALL)
                .allSatisfy(action -> assertThat(words.getProperty("audit.action." + action))
                        .as(action)
                        .isNotBlank());
    }

    private static Stream<String> actions(Path source) {
        try {
            return ACTION.matcher(Files.readString(source)).results().map(AuditActionsTest::name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}
