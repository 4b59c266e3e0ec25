package org.minshu.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minshu.embedded.EndedProcess;

/** The worker as a process of its own, which does not start, and says why in one line. */
class StartTest {

    private static final Map<String, String> GOOD = Map.of(
            "MINSHU_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/minshu",
            "MINSHU_DATABASE_PASSWORD", "x",
            "MINSHU_DATABASE_OWNER_PASSWORD", "x",
            "MINSHU_CATALOG_BASE_URL", "http://127.0.0.1:1",
            "MINSHU_IDENTITY_TOKEN_URI", "http://127.0.0.1:1/token",
            "MINSHU_INGESTION_SECRET", "x",
            "MINSHU_OBJECTS_ENDPOINT", "http://127.0.0.1:1",
            "MINSHU_OBJECTS_ACCESS_KEY", "x",
            "MINSHU_OBJECTS_SECRET_KEY", "x");

    @Test
    void aPauseThatIsLongerThanTheLongestIsAContradiction() {
        assertRefused(
                Map.of("MINSHU_INGESTION_RETRY_FIRST", "10m"),
                "MINSHU_INGESTION_RETRY_LONGEST is shorter than MINSHU_INGESTION_RETRY_FIRST; set it, for example to 1m.");
    }

    @Test
    void aSettingOfAnotherApplicationIsNoneOfThisOne() {
        assertRefused(
                Map.of("MINSHU_FILES_SIGNING_KEY", "hunter2"),
                "MINSHU_FILES_SIGNING_KEY is not a setting of ingestion; do without it, or correct its name.");
    }

    @Test
    void anOwnerWithoutAPasswordCannotMigrate() {
        var variables = new HashMap<>(GOOD);
        variables.remove("MINSHU_DATABASE_OWNER_PASSWORD");
        assertSays(
                EndedProcess.of(Ingestion.class, variables),
                "MINSHU_DATABASE_OWNER_PASSWORD is missing while MINSHU_DATABASE_MIGRATE is true; set it, or set"
                        + " MINSHU_DATABASE_MIGRATE to false and run the migrate job.");
    }

    @Test
    void anErrandThatDoesNotExistIsRefused() {
        assertSays(
                EndedProcess.of(Ingestion.class, GOOD, "migrat"),
                "ingestion cannot be told \"migrat\"; give it no argument to run it, or one of: migrate.");
    }

    private static void assertRefused(Map<String, String> variables, String sentence) {
        var all = new HashMap<>(GOOD);
        all.putAll(variables);
        assertSays(EndedProcess.of(Ingestion.class, all), sentence);
    }

    private static void assertSays(EndedProcess process, String sentence) {
        assertThat(process.lines())
                .singleElement()
                .asString()
                .contains(" ERROR ")
                .endsWith(sentence);
        assertThat(process.code()).isEqualTo(1);
    }
}
