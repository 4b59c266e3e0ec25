package org.minshu.operations.setting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariableCheckTest {

    @Test
    void aMisspeltVariableIsRefusedWithTheNameThatWasMeant() {
        assertThatThrownBy(() -> check("MINSHU_SAMPEL_NAME", "Anna"))
                .hasMessage(
                        "MINSHU_SAMPEL_NAME is not a setting of this application; did you mean MINSHU_SAMPLE_NAME?");
    }

    @Test
    void whereNothingIsCloseNothingIsGuessed() {
        assertThatThrownBy(() -> check("MINSHU_COFFEE", "black"))
                .hasMessage("MINSHU_COFFEE is not a setting of this application; do without it, or correct its name.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINSHU_SAMPLE_WORKER_COUNT",
                "MINSHU_SAMPLE_WORKERCOUNT",
                "MINSHU_SAMPLE_NODES",
                "MINSHU_SAMPLE_NODES_0",
                "MINSHU_SERVER_MANAGEMENT_PORT",
                "MINSHU_LOG_FORMAT",
                "MINSHU_ENGINES",
                "MINSHU_URL",
                "MINSHU_JAVA_OPTIONS",
                "PATH",
                "MINSHUNOTOURS"
            })
    void settingsAndToolsVariablesPass(String variable) {
        assertThatCode(() -> check(variable, "1")).doesNotThrowAnyException();
    }

    @Test
    void whatKubernetesSetsForAServiceCalledMinshuSomethingPasses() {
        assertThatCode(() -> Variables.check(
                        new VariableCheck(),
                        Map.of(
                                "MINSHU_PORTAL_WEB_SERVICE_HOST", "10.0.0.1",
                                "MINSHU_PORTAL_WEB_SERVICE_PORT", "8080",
                                "MINSHU_PORTAL_WEB_SERVICE_PORT_HTTP", "8080",
                                "MINSHU_PORTAL_WEB_PORT", "tcp://10.0.0.1:8080",
                                "MINSHU_PORTAL_WEB_PORT_8080_TCP", "tcp://10.0.0.1:8080",
                                "MINSHU_PORTAL_WEB_PORT_8080_TCP_ADDR", "10.0.0.1")))
                .doesNotThrowAnyException();
    }

    @Test
    void aVariableThatIsSetToNothingIsRefused() {
        assertThatThrownBy(() -> check("MINSHU_SAMPLE_NAME", " "))
                .hasMessage("MINSHU_SAMPLE_NAME is empty; set it, for example to Anna.");
        assertThatThrownBy(() -> check("MINSHU_SAMPLE_WORKER_COUNT", ""))
                .hasMessage("MINSHU_SAMPLE_WORKER_COUNT is empty; set it, for example to 16, or do without it.");
    }

    private static void check(String variable, String value) {
        Variables.check(new VariableCheck(), Map.of(variable, value));
    }
}
