package org.minshu.ingestion.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.minshu.ingestion.importing.SourceRecord.Parsed;
import org.minshu.ingestion.importing.mapping.Mapped;
import org.minshu.ingestion.importing.mapping.Mapping;
import org.minshu.ingestion.importing.mapping.MetadataMapper;

/** A catalogue's file as an import would send it, for whoever wants its entries whole and has no use for its rejects. */
public final class MappedFile {

    private MappedFile() {}

    /** In the file's order, without duplicates; all of them are held in memory. */
    public static List<Mapped.Entry> entries(Path file, Mapping mapping) throws IOException {
        var mapper = new MetadataMapper(mapping);
        var duplicates = new Duplicates();
        var entries = new ArrayList<Mapped.Entry>();
        try (var records = new SourceFile(file, mapping.form()).open()) {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                if (record.get() instanceof Parsed(var line, var content)
                        && mapper.map(content) instanceof Mapped.Entry entry
                        && duplicates.repeated(line, entry).isEmpty()) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }
}
