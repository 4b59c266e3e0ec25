package org.minshu.operations.setting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minshu.operations.start.StartRefusedException;

class SettingsCheckTest {

    private static final SettingsCheck CHECK = new SettingsCheck();

    @Test
    void goodValuesPass() {
        assertThatCode(() -> Variables.check(CHECK, Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"MINSHU_SAMPLE_WORKER_COUNT", "MINSHU_SAMPLE_WORKERCOUNT"})
    void aVariableMayHaveAnUnderscoreForADashOrNot(String variable) {
        assertThatThrownBy(() -> Variables.check(CHECK, Map.of(variable, "abc")))
                .hasMessage("MINSHU_SAMPLE_WORKER_COUNT is \"abc\", which is not a whole number;"
                        + " set it, for example to 16.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MINSHU_SAMPLE_PATIENCE     | soon     | not a duration such as 30s, 5m or PT6H; set it, for example to 1s.
            MINSHU_SAMPLE_LARGEST      | big      | not a size such as 512KB or 1GB; set it, for example to 1MB.
            MINSHU_SAMPLE_KEEP         | for ever | not a period such as 180d or P3Y; set it, for example to P1Y.
            MINSHU_SAMPLE_EAGER        | perhaps  | not true or false; set it, for example to false.
            MINSHU_SAMPLE_COLOUR       | GREEN    | not one of RED, BLUE; set it, for example to RED.
            MINSHU_SERVER_PORT         | http     | not a whole number; set it, for example to 8080.
            MINSHU_SERVER_DRAIN        | x        | not a duration such as 30s, 5m or PT6H; set it, for example to 0s.
            MINSHU_TRACING_SAMPLING    | all      | not a number; set it, for example to 0.1.
            """)
    void aValueOfAnotherTypeIsQuoted(String variable, String value, String complaint) {
        assertThatThrownBy(() -> Variables.check(CHECK, Map.of(variable, value)))
                .isInstanceOf(StartRefusedException.class)
                .hasMessage("%s is \"%s\", which is %s", variable, value, complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MINSHU_SAMPLE_WORKER_COUNT | 0      | is less than 1; set it, for example to 16.
            MINSHU_SAMPLE_WORKER_COUNT | 100    | is more than 99; set it, for example to 16.
            MINSHU_SAMPLE_PATIENCE     | 2m     | is more than 1m; set it, for example to 1s.
            MINSHU_SAMPLE_LARGEST      | 10B    | is less than 1KB; set it, for example to 1MB.
            MINSHU_SAMPLE_KEEP         | P30D   | is less than P180D; set it, for example to P1Y.
            MINSHU_SERVER_PORT         | 70000  | is more than 65535; set it, for example to 8080.
            MINSHU_TRACING_SAMPLING    | 1.5    | is more than 1; set it, for example to 0.1.
            """)
    void aValueOutOfBoundsIsQuotedWithTheBound(String variable, String value, String complaint) {
        assertThatThrownBy(() -> Variables.check(CHECK, Map.of(variable, value)))
                .hasMessage("%s is \"%s\", which %s", variable, value, complaint);
    }

    @Test
    void anAddressNeedsASchemeAndAHost() {
        assertThatThrownBy(() -> Variables.check(CHECK, Map.of("MINSHU_SAMPLE_ADDRESS", "there:8081")))
                .hasMessage(
                        "MINSHU_SAMPLE_ADDRESS is \"there:8081\", which is not an address that begins with http:// or"
                                + " https:// and names a host; set it, for example to http://there.example.");
        assertThatThrownBy(() -> Variables.check(CHECK, Map.of("MINSHU_SAMPLE_NODES", "http://a.example,b")))
                .hasMessageStartingWith("MINSHU_SAMPLE_NODES is \"http://a.example,b\", which is not an address");
        assertThatThrownBy(() -> Variables.check(CHECK, Map.of("MINSHU_SAMPLE_ADDRESS", "http://[")))
                .hasMessage("MINSHU_SAMPLE_ADDRESS is \"http://[\", which is not an address;"
                        + " set it, for example to http://there.example.");
    }

    @Test
    void whatIsMissingIsNamedWithAnExample() {
        assertThatThrownBy(() -> Variables.checkOnly(CHECK, Map.of("MINSHU_SAMPLE_NAME", "Anna")))
                .hasMessage("MINSHU_SAMPLE_ADDRESS is missing; set it, for example to http://there.example.");
    }

    @Test
    void ofSeveralTheFirstIsNamed() {
        assertThatThrownBy(() -> Variables.checkOnly(CHECK, Map.of()))
                .hasMessage("MINSHU_SAMPLE_NAME is missing; set it, for example to Anna.");
    }

    @Test
    void aContradictionIsSaidWithTheNamesOfItsVariables() {
        assertThatThrownBy(() -> Variables.check(CHECK, Map.of("MINSHU_SAMPLE_LONGEST_PATIENCE", "1ms")))
                .hasMessage("MINSHU_SAMPLE_LONGEST_PATIENCE is shorter than MINSHU_SAMPLE_PATIENCE.");
    }

    @Test
    void visitorsAndOperatorsHaveDifferentPorts() {
        var variables = Map.of("MINSHU_SERVER_PORT", "8080", "MINSHU_SERVER_MANAGEMENT_PORT", "8080");
        assertThatThrownBy(() -> Variables.check(CHECK, variables))
                .hasMessageStartingWith(
                        "MINSHU_SERVER_MANAGEMENT_PORT is the same as MINSHU_SERVER_PORT, where visitors");
    }

    @Test
    void aSecretIsNeverQuoted() {
        assertThatThrownBy(() -> Variables.check(CHECK, Map.of("MINSHU_SAMPLE_SIGNING_KEY", "hunter2")))
                .hasMessage("MINSHU_SAMPLE_SIGNING_KEY has fewer than 16 characters;"
                        + " set it, for example to what openssl rand -base64 32 prints.");
    }

    @Test
    void aPasswordWithinAnAddressIsNotQuoted() {
        assertThatThrownBy(() -> Variables.check(CHECK, Map.of("MINSHU_SAMPLE_ADDRESS", "ftp://anna:hunter2@there")))
                .hasMessageStartingWith("MINSHU_SAMPLE_ADDRESS is \"ftp://…@there\", which is not an address");
    }

    @Test
    void aValueOfManyLinesStaysOnOne() {
        assertThatThrownBy(() -> Variables.check(CHECK, Map.of("MINSHU_SAMPLE_WORKER_COUNT", "a\n\tb")))
                .hasMessageStartingWith("MINSHU_SAMPLE_WORKER_COUNT is \"a b\", which is not a whole number;");
    }
}
