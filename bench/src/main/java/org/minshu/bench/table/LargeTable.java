package org.minshu.bench.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * Invented measurements, ten columns with Chinese text, days and numbers, as Parquet and as CSV. The days lie scattered, so that
 * no part of the file can be left out.
 *
 * @param bytes of the Parquet file
 * @param csv the same rows
 */
record LargeTable(Path parquet, Path csv, long rows, long bytes, String sha256) {

    static final String COLUMNS = """
        [{"name": "id", "type": "INTEGER"}, {"name": "code", "type": "TEXT"}, {"name": "断面", "type": "TEXT"},
         {"name": "日期", "type": "DATE"}, {"name": "时间", "type": "TIMESTAMP"}, {"name": "氨氮", "type": "DECIMAL"},
         {"name": "流量", "type": "DOUBLE"}, {"name": "达标", "type": "BOOLEAN"}, {"name": "次数", "type": "INTEGER"},
         {"name": "备注", "type": "TEXT"}]\
        """;
    /** Days from 2020-01-01 on. */
    static final int DAYS = 2000;

    static LargeTable write(Path folder, long rows) throws IOException, SQLException {
        var parquet = folder.resolve("table.parquet");
        var csv = folder.resolve("table.csv");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute(
                    "copy (%s) to '%s' (format parquet, compression zstd)".formatted(invented(rows), parquet));
            statement.execute("copy (select * from '%s') to '%s' (format csv)".formatted(parquet, csv));
        }
        return new LargeTable(parquet, csv, rows, Files.size(parquet), sha256(parquet));
    }

    private static String invented(long rows) {
        return """
            select i as id, 'FJ' || lpad((i %% 1000)::varchar, 4, '0') as code, '福建省断面' || (i %% 1000) as 断面,
                   date '2020-01-01' + cast(i * 7919 %% %d as int) as 日期,
                   timestamp '2020-01-01' + interval (i * 10) second as 时间,
                   cast((i * 7919 %% 100000) / 1000.0 as decimal(10, 3)) as 氨氮,
                   (i * 104729 %% 1000003) / 7.0 as 流量, i %% 7 = 0 as 达标, i %% 97 as 次数,
                   '备注 ' || md5(i::varchar) as 备注
              from range(%d) r(i)\
            """.formatted(DAYS, rows);
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
