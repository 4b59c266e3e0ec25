package org.minshu.client.profile;

import java.util.List;

/**
 * What a table holds, measured when it was made.
 *
 * @param rows without the header
 * @param columns in the table's order
 * @param notes what was done beyond plain reading, for example {@code HIDDEN_SHEETS_SKIPPED} or {@code NO_HEADER}
 */
public record TableProfile(long rows, List<ColumnProfile> columns, List<String> notes) {

    public TableProfile {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }
}
