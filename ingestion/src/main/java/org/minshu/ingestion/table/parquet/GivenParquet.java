package org.minshu.ingestion.table.parquet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minshu.ingestion.table.Heading;
import org.minshu.ingestion.table.Limits;
import org.minshu.ingestion.table.Unreadable;
import org.minshu.model.vocabulary.ReadingRefusal;
import org.minshu.tables.ColumnType;
import org.minshu.tables.TableColumn;

/** A Parquet file that was uploaded: its types are its own, and become ours; what is nested becomes JSON. */
final class GivenParquet {

    private GivenParquet() {}

    /** Its name and the engine's type. */
    private record Given(String name, String type) {}

    static MadeTable convert(Engine engine, Path file, String name, Path target, Limits limits)
            throws SQLException, IOException {
        requireEnds(file);
        var source = "read_parquet('" + Engine.literal(file.toString()) + "')";
        var given = engine.ask("describe select * from " + source, rows -> {
            var all = new ArrayList<Given>();
            while (rows.next()) {
                all.add(new Given(rows.getString(1), rows.getString(2)));
            }
            return all;
        });
        var names = Heading.of(name, given.stream().map(Given::name).toList())
                .within(limits)
                .columns();
        var values = IntStream.range(0, given.size())
                .mapToObj(i -> value(given.get(i)) + " as " + Engine.identifier(names.get(i)))
                .collect(Collectors.joining(",\n"));
        long rows = engine.run("copy (select %s from %s) to '%s' (format parquet, compression zstd)"
                .formatted(values, source, Engine.literal(target.toString())));
        var columns = IntStream.range(0, given.size())
                .mapToObj(i -> new TableColumn(names.get(i), type(given.get(i).type())))
                .toList();
        return new MadeTable(name, target, rows, columns, null, 0);
    }

    /** The magic bytes are at both ends, so that a file that was cut is told from one that is broken. */
    private static void requireEnds(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var magic = new byte[4];
            bytes.readFully(magic);
            boolean begins = is(magic, "PAR1");
            if (is(magic, "PARE")) {
                throw new Unreadable(ReadingRefusal.ENCRYPTED, "The Parquet file has an encrypted footer");
            }
            if (bytes.length() >= 12) {
                bytes.seek(bytes.length() - 4);
                bytes.readFully(magic);
            }
            if (!begins || bytes.length() < 12 || !is(magic, "PAR1")) {
                throw new Unreadable(ReadingRefusal.DAMAGED, "The Parquet file has no footer");
            }
        }
    }

    private static boolean is(byte[] magic, String wanted) {
        return new String(magic, StandardCharsets.ISO_8859_1).equals(wanted);
    }

    private static String value(Given column) {
        var name = Engine.identifier(column.name());
        return switch (kind(column.type())) {
            case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER" ->
                "cast(" + name + " as bigint)";
            case "UBIGINT" -> "cast(" + name + " as decimal(20, 0))";
            case "HUGEINT", "UHUGEINT" -> "cast(" + name + " as decimal(38, 0))";
            case "FLOAT" -> "cast(" + name + " as double)";
            case "DOUBLE", "DECIMAL", "BOOLEAN", "DATE", "VARCHAR" -> name;
            case "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS" ->
                "timezone('UTC', timezone('Asia/Shanghai', cast(" + name + " as timestamp)))";
            case "TIMESTAMP WITH TIME ZONE" -> "timezone('UTC', " + name + ")";
            case "BLOB" -> "coalesce(try(decode(" + name + ")), hex(" + name + "))";
            case "TIME", "UUID", "ENUM", "INTERVAL", "TIME WITH TIME ZONE" -> "cast(" + name + " as varchar)";
            default -> "cast(to_json(" + name + ") as varchar)";
        };
    }

    private static ColumnType type(String type) {
        return switch (kind(type)) {
            case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER" -> ColumnType.INTEGER;
            case "UBIGINT", "HUGEINT", "UHUGEINT", "DECIMAL" -> ColumnType.DECIMAL;
            case "FLOAT", "DOUBLE" -> ColumnType.DOUBLE;
            case "BOOLEAN" -> ColumnType.BOOLEAN;
            case "DATE" -> ColumnType.DATE;
            case "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "TIMESTAMP WITH TIME ZONE" ->
                ColumnType.TIMESTAMP;
            default -> ColumnType.TEXT;
        };
    }

    /** Lists, structs and maps have brackets, which are no parameters of a simple type. */
    private static String kind(String type) {
        var upper = type.toUpperCase(Locale.ROOT);
        if (upper.endsWith("]") || upper.startsWith("STRUCT") || upper.startsWith("MAP") || upper.startsWith("UNION")) {
            return "NESTED";
        }
        return List.of(upper.split("\\(", 2)).getFirst().strip();
    }
}
