package org.minshu.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapSettingsTest {

    @Test
    void tilesAndBoundariesNeedTheirApprovalNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapSettings("https://t.example/{z}/{x}/{y}", null, null, "T", " ", 18))
                .withMessageStartingWith("minshu.portal.map.approval is missing");
        assertThat(new MapSettings(null, null, null, null, null, 18).origins()).isEmpty();
    }

    @Test
    void tilesComeFromTheirOriginsAlone() {
        var settings = new MapSettings(
                "https://t0.example:8443/vec?x={x}&y={y}&l={z}&tk=secret",
                "https://t0.example:8443/cva/{z}/{x}/{y}",
                null,
                "T",
                "GS",
                18);
        assertThat(settings.origins()).containsExactly("https://t0.example:8443");
    }

    @ParameterizedTest
    @CsvSource({
        "'https://t.example/{z}/{x}/{y}.png', true",
        "'http://10.0.0.1:8080/t?l={z}&x={x}&y={y}', true",
        "'https://t.example/{z}/{x}.png', false",
        "'https://t.example; script-src *;/{z}/{x}/{y}', false",
        "'https://*.example/{z}/{x}/{y}', false",
        "'//t.example/{z}/{x}/{y}', false",
        "'javascript:{z}{x}{y}', false"
    })
    void onlyAddressesOfTilesAreTaken(String tiles, boolean taken) {
        assertThat(tiles.matches(MapSettings.TILES)).isEqualTo(taken);
    }
}
