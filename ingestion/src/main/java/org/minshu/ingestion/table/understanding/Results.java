package org.minshu.ingestion.table.understanding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.minshu.client.file.ProgressForm;
import org.minshu.client.file.UnderstandingForm;
import org.minshu.ingestion.platform.DerivedObjects;
import org.minshu.ingestion.platform.StoredFiles;
import org.minshu.ingestion.table.document.ExtractedText;
import org.minshu.ingestion.table.parquet.MadeTable;
import org.minshu.ingestion.table.reading.Reading;
import org.minshu.tables.StoredTable;

/** Stores what was made of a file, under keys that are announced first and that nothing else ever has. */
final class Results {

    private final StoredFiles files;
    private final DerivedObjects objects;

    Results(StoredFiles files, DerivedObjects objects) {
        this.files = files;
        this.objects = objects;
    }

    Found store(String id, Found found, Reading reading) throws IOException {
        var prefix = "tables/" + id + "/" + UUID.randomUUID() + "/";
        return switch (reading) {
            case Reading.Text(var text) -> found.with(store(id, prefix + "text.jsonl", text));
            case Reading.Tables(var tables, var notes) -> {
                var made = new ArrayList<Found.Made>();
                for (int i = 0; i < tables.size(); i++) {
                    made.add(store(id, prefix + i, tables.get(i), i * 50 / tables.size()));
                }
                yield found.with(made, notes.stream().sorted().toList());
            }
        };
    }

    private UnderstandingForm.Text store(String id, String key, ExtractedText text) throws IOException {
        announce(id, 60, List.of(key));
        var stored = objects.put(key, text.file());
        return new UnderstandingForm.Text(
                key, stored.sha256(), stored.size(), text.pages(), text.characters(), text.excerpt(), text.metadata());
    }

    private Found.Made store(String id, String prefix, MadeTable table, int percent) throws IOException {
        var key = prefix + ".parquet";
        var rejects = table.rejects();
        var rejectsKey = rejects == null ? null : prefix + ".rejects.jsonl";
        announce(id, Step.CONVERT.percent() + percent, rejectsKey == null ? List.of(key) : List.of(key, rejectsKey));
        var stored = objects.put(key, table.parquet());
        if (rejects != null && rejectsKey != null) {
            objects.put(rejectsKey, rejects);
        }
        return new Found.Made(
                table.name(),
                new StoredTable(key, stored.sha256(), stored.size(), table.rows(), table.columns()),
                rejectsKey,
                table.rejected(),
                null);
    }

    private void announce(String id, int percent, List<String> keys) {
        files.progressed(id, new ProgressForm(Step.CONVERT.name(), percent, keys));
    }
}
