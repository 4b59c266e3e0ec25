package org.minshu.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StrictReaderTest {

    @Test
    void aMisspeltFieldIsRefused() throws IOException {
        var text = Chart.template(Chart.DEMO);
        assertThat(text).contains("readOnlyRootFilesystem");
        assertThatThrownBy(
                        () -> StrictReader.read(text.replaceFirst("readOnlyRootFilesystem", "readOnlyRootFileSystem")))
                .hasMessageContaining("readOnlyRootFileSystem");
        assertThatThrownBy(() -> StrictReader.read(text.replaceFirst("podSelector", "podSelectors")))
                .hasMessageContaining("podSelectors");
    }

    @Test
    void aKindOfAnotherVersionIsRefused() {
        assertThatThrownBy(() -> StrictReader.read("{apiVersion: autoscaling/v1, kind: HorizontalPodAutoscaler}"))
                .hasMessageContaining("autoscaling/v1");
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> StrictReader.read("""
                        apiVersion: v1
                        kind: ConfigMap
                        data: {MINSHU_LOG_FORMAT: JSON, MINSHU_LOG_FORMAT: TEXT}
                        """)).hasMessageContaining("MINSHU_LOG_FORMAT");
    }
}
