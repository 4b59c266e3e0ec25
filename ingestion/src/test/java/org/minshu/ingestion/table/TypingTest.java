package org.minshu.ingestion.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What values become: exactly what is written, or text. */
class TypingTest {

    @TempDir
    Path folder;

    private Read read;

    @BeforeEach
    void open() {
        read = new Read(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "值; 12~-7~0; INTEGER; 12~-7~0",
                "值; 1.50~-0.25; DECIMAL; 1.50~-0.25",
                "值; 1,234.5~12~—; DECIMAL; 1234.5~12.0~∅",
                "值; 1e3~2; DOUBLE; 1000.0~2.0",
                "值; 12.5%~100%; DECIMAL; 0.125~1.000",
                "值; true~FALSE~N/A; BOOLEAN; true~false~∅",
                "值; 2023年5月1日~2023-12-31~2024/2/29; DATE; 2023-05-01~2023-12-31~2024-02-29",
                "日期; 20230501~20231231; DATE; 2023-05-01~2023-12-31",
                "值; 20230501~20231231; INTEGER; 20230501~20231231",
                "值; 2023-05-01 08:00:00~2023年5月1日 8时30分; TIMESTAMP; 2023-05-01 00:00:00~2023-05-01 00:30:00",
                "值; 1988-07-01 08:00; TIMESTAMP; 1988-06-30 23:00:00",
                "值; 2023-05-01T08:00:00Z; TIMESTAMP; 2023-05-01 08:00:00",
                "值; 9/29/2016 12:00:00 AM~1/2/2016 1:30:00 PM; TIMESTAMP; 2016-09-28 16:00:00~2016-01-02 05:30:00",
                "值; 31/1/2020~1/2/2020; DATE; 2020-01-31~2020-02-01",
                "值; 1/2/2020~3/4/2020; TEXT; 1/2/2020~3/4/2020",
                "值; 007~12; TEXT; 007~12",
                "行政区划代码; 350100~350200; TEXT; 350100~350200",
                "值; 350102199001011234~350102199001011235; TEXT; 350102199001011234~350102199001011235",
                "值; 91350100M000100Y43; TEXT; 91350100M000100Y43",
                "值; 12~约5; TEXT; 12~约5",
                "值; 2023-02-29; TEXT; 2023-02-29",
                "值; 无~有; TEXT; 无~有",
                "值; 1,23~4,56; TEXT; 1,23~4,56",
                "值; 2023-05-01~2023-05-01 08:00; TEXT; 2023-05-01~2023-05-01 08:00",
            })
    void aColumnHasTheTypeThatEveryValueFits(String name, String values, String type, String kept)
            throws IOException, SQLException {
        var table = read.csv(
                name + "\tx\n" + values.lines().findFirst().orElseThrow().replace("~", "\tx\n") + "\tx\n");

        assertThat(table.columns().getFirst().type()).hasToString(type);
        assertThat(Read.rows(table))
                .map(row -> row.substring(0, row.length() - 2))
                .containsExactly(kept.split("~"));
    }

    @Test
    void nearlyFortyDigitsAreStillExact() throws IOException, SQLException {
        var long1 = "12345678901234567890.123456789012345678";
        assertThat(Read.rows(read.csv("值\n" + long1 + "\n1.5\n")).getFirst()).isEqualTo(long1);
    }

    @Test
    void blanksAroundValuesDoNotCount() throws IOException, SQLException {
        var table = read.csv("甲,乙\n 12 ,2023-01-01\n　,　2023-01-02 \n");
        assertThat(Read.columns(table)).isEqualTo("甲 INTEGER, 乙 DATE");
        assertThat(Read.rows(table)).containsExactly("12|2023-01-01", "∅|2023-01-02");
    }

    @Test
    void whatIsBeyondADoubleStaysAsItIsWritten() throws IOException, SQLException {
        var huge = "9".repeat(400) + ".5";
        var table = read.csv("甲,乙,丙\n" + huge + ",1e999,1e-999\n1.5,1e3,1e3\n");
        assertThat(Read.columns(table)).isEqualTo("甲 TEXT, 乙 TEXT, 丙 TEXT");
        assertThat(Read.rows(table)).containsExactly(huge + "|1e999|1e-999", "1.5|1e3|1e3");
    }
}
