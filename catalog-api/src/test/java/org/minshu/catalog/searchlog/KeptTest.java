package org.minshu.catalog.searchlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "王某某 138 1234 5678",
                "350102199001011234",
                "35010219900101123x",
                "someone@example.org",
                "0591-87654321",
                "91350000MA2XXXXX0A1234567",
                "  ",
                "\u0000"
            })
    void numbersAndAddressesOfPersonsAreNotKept(String text) {
        assertThat(Kept.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30701914/000004", "30701914", "pm2.5 2023", "国道324"})
    void codesAndYearsAre(String text) {
        assertThat(Kept.of(text)).contains(text);
    }

    @Test
    void otherWritingsOfATextAreOne() {
        assertThat(Kept.of(" 漁船　登記 ")).contains("渔船 登记");
        assertThat(Kept.of("水".repeat(61))).isEmpty();
    }
}
