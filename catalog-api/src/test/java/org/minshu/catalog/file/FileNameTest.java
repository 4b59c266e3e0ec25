package org.minshu.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

class FileNameTest {

    @Test
    void aChineseNameIsANameAndItsExtensionCountsWithoutCase() {
        assertThat(FileName.of(" 灯塔名录 2026（终稿）.CSV ").value()).isEqualTo("灯塔名录 2026（终稿）.CSV");
        assertThat(FileName.of("灯塔.CSV").extension()).isEqualTo("csv");
        assertThat(FileName.of("灯塔").extension()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", ".", "..", "../etc/passwd", "a\\b.csv", "a\u0000.csv", "a\nb.csv", "a\u202Evsc.exe"})
    void pathsAndInvisibleCharactersAreNoNames(String name) {
        assertRefused(name);
    }

    @Test
    void twoHundredCharactersAreTheMost() {
        assertThat(FileName.of("长".repeat(196) + ".csv").value()).hasSize(200);
        assertRefused("长".repeat(296) + ".csv");
    }

    @Test
    void theHeaderCarriesTheNameInUtf8AndOneForOldPrograms() {
        assertThat(FileHeaders.disposition("灯塔 \"1\".csv"))
                .isEqualTo("attachment; filename=\"__ _1_.csv\"; filename*=UTF-8''%E7%81%AF%E5%A1%94%20%221%22.csv");
    }

    private static void assertRefused(String name) {
        assertThatExceptionOfType(CatalogException.class)
                .isThrownBy(() -> FileName.of(name))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.FILE_NAME_INVALID));
    }
}
