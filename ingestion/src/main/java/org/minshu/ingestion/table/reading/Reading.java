package org.minshu.ingestion.table.reading;

import java.util.List;
import java.util.Set;
import org.minshu.ingestion.table.Note;
import org.minshu.ingestion.table.document.ExtractedText;
import org.minshu.ingestion.table.parquet.MadeTable;

/** What a file gave. */
public sealed interface Reading {

    /** At least one table, each with rows. */
    record Tables(List<MadeTable> tables, Set<Note> notes) implements Reading {

        public Tables {
            tables = List.copyOf(tables);
            notes = Set.copyOf(notes);
        }
    }

    /** The text of a document. */
    record Text(ExtractedText text) implements Reading {}
}
