package org.minshu.bench.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeTableTest {

    @TempDir
    private Path folder;

    @Test
    void parquetAndCsvHaveTheSameRowsOnScatteredDays() throws Exception {
        var table = LargeTable.write(folder, 10_000);

        assertThat(Files.readAllLines(table.csv()))
                .hasSize(10_001)
                .contains("0,FJ0000,福建省断面0,2020-01-01,"
                        + "2020-01-01 00:00:00,0.000,0.0,true,0,备注 cfcd208495d565ef66e7dff9f98764da");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(distinct 日期), min(日期), count(*) from '%s'".formatted(table.parquet()))) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(LargeTable.DAYS);
            assertThat(rows.getString(2)).isEqualTo("2020-01-01");
            assertThat(rows.getLong(3)).isEqualTo(10_000);
        }
    }
}
