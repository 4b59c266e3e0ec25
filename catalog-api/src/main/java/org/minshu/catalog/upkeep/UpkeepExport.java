package org.minshu.catalog.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.web.CsvSheet;
import org.minshu.client.reference.ReferenceEntryView;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A list as CSV: a column for each field of its form. */
@Component
class UpkeepExport {

    private final UpkeepEntries entries;

    UpkeepExport(UpkeepEntries entries) {
        this.entries = entries;
    }

    StreamingResponseBody of(UpkeepQuery query) {
        var found = entries.all(query);
        return output -> write(query.list(), found, output);
    }

    private static void write(String list, List<ReferenceEntryView> found, OutputStream output) throws IOException {
        var fields = UpkeepColumns.of(list);
        var heads = new ArrayList<String>(List.of("key"));
        heads.addAll(fields);
        heads.addAll(List.of("retired", "mergedInto", "uses", "revision"));
        var csv = new CsvSheet(output, heads.toArray(String[]::new));
        for (var entry : found) {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(entry.key());
            fields.forEach(field -> cells.add(entry.fields().get(field)));
            cells.add(entry.retired());
            cells.add(entry.mergedInto());
            cells.add(entry.uses());
            cells.add(entry.revision());
            csv.row(cells.toArray());
        }
        csv.finish();
    }
}
