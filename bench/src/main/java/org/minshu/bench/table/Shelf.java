package org.minshu.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.minshu.launch.Ground;

/** Puts a table where ingestion would, beside an open dataset of a platform on this machine. */
record Shelf(Path folder, Connection database) {

    private static final String FILE = """
            insert into catalog.distribution
                (id, dataset, department, name, format, media_type, bytes, sha256, object_key, state, uploaded_at,
                 uploaded_by, uploaded_by_name)
            select ?, code, department, 'bench.csv', 'CSV', 'text/csv', ?, ?, ?, 'READY', now(), 'bench', 'bench'
              from catalog.published_dataset where open_type = 'GENERAL' order by code limit 1
            returning dataset""";
    private static final String TABLE = """
            insert into catalog.distribution_table
                (distribution, position, version, name, object_key, sha256, bytes, row_count, columns, profile, made_at)
            values (?, 0, 1, 'bench', ?, ?, ?, ?, cast(? as jsonb), '{}', now())""";

    /** The part of an address that names the dataset. */
    String put(LargeTable table) throws IOException, SQLException {
        var id = "bench-" + UUID.randomUUID();
        var key = "tables/" + id;
        var object =
                folder.resolve("engines/objects/buckets").resolve(Ground.BUCKET).resolve(key);
        Files.createDirectories(object.getParent());
        Files.copy(table.parquet(), object);
        try (var file = database.prepareStatement(FILE);
                var made = database.prepareStatement(TABLE)) {
            file.setString(1, id);
            file.setLong(2, table.bytes());
            file.setString(3, table.sha256());
            file.setString(4, key + ".csv");
            var dataset = file.executeQuery();
            dataset.next();
            made.setString(1, id);
            made.setString(2, key);
            made.setString(3, table.sha256());
            made.setLong(4, table.bytes());
            made.setLong(5, table.rows());
            made.setString(6, LargeTable.COLUMNS);
            made.executeUpdate();
            return dataset.getString(1).replace('/', '-');
        }
    }
}
