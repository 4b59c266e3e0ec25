package org.minshu.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SettingsTest {

    @ParameterizedTest
    @FieldSource("org.minshu.helm.Manifests#APPLICATIONS")
    void everyVariableOfTheChartIsASettingOfTheCode(String application) throws IOException {
        var set = Chart.render(Chart.PRODUCTION, Chart.TRACING, Chart.MAIL).variables(application);
        assertThat(Settings.of(application).variables()).containsAll(set);
    }

    @ParameterizedTest
    @FieldSource("org.minshu.helm.Manifests#APPLICATIONS")
    void everySettingThatTheCodeRequiresIsSet(String application) throws IOException {
        assertThat(Chart.render(Chart.DEMO).variables(application))
                .containsAll(Settings.of(application).required());
    }

    @ParameterizedTest
    @FieldSource("org.minshu.helm.Manifests#APPLICATIONS")
    void theChartsPageKnowsEverySettingOfTheCode(String application) throws IOException {
        var page = Files.readString(Path.of("README.md"));
        assertThat(Settings.of(application).variables())
                .allSatisfy(variable -> assertThat(page).contains("`" + variable + "`"));
    }
}
