package org.minshu.ingestion.table.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.file.UnderstandingForm;
import org.minshu.client.profile.TableProfile;
import org.minshu.ingestion.table.Note;
import org.minshu.ingestion.table.reading.Content;
import org.minshu.ingestion.table.reading.Detected;
import org.minshu.tables.StoredTable;

/** What the steps so far have found out about a file; kept as JSON between them. */
record Found(
        String name,
        @Nullable Detected detected,
        List<Made> tables,
        List<Note> notes,
        UnderstandingForm.@Nullable Text text,
        UnderstandingForm.@Nullable Refusal refusal) {

    Found {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** A table in the object store; its profile comes with the third step. */
    record Made(
            String name,
            StoredTable stored,
            @Nullable String rejectsKey,
            long rejected,
            @Nullable TableProfile profile) {

        Made with(TableProfile measured) {
            return new Made(name, stored, rejectsKey, rejected, measured);
        }
    }

    static Found of(String name, Detected detected) {
        return new Found(name, detected, List.of(), List.of(), null, null);
    }

    static Found refused(String name, @Nullable Detected detected, UnderstandingForm.Refusal refusal) {
        return new Found(name, detected, List.of(), List.of(), null, refusal);
    }

    Found with(List<Made> made, List<Note> noted) {
        return new Found(name, detected, made, noted, null, null);
    }

    Found with(UnderstandingForm.Text extracted) {
        return new Found(name, detected, List.of(), List.of(), extracted, null);
    }

    /** As it is reported. */
    UnderstandingForm form() {
        var first = tables.isEmpty() ? null : tables.getFirst();
        return new UnderstandingForm(
                detected == null ? "application/octet-stream" : detected.mediaType(),
                detected == null ? null : detected.charset(),
                first == null || !isHeaderFirst() ? List.of() : header(first),
                first == null ? null : first.stored().rows(),
                tables.stream().map(Found::table).toList(),
                text,
                refusal);
    }

    /** Only then does cutting the file to columns find them by name. */
    private boolean isHeaderFirst() {
        return detected != null
                && (detected.content() == Content.CSV || detected.content() == Content.XLSX)
                && !notes.contains(Note.LINES_ABOVE_HEADER)
                && !notes.contains(Note.NO_HEADER);
    }

    private static List<String> header(Made first) {
        return first.stored().columns().stream().map(column -> column.name()).toList();
    }

    private static UnderstandingForm.Table table(Made made) {
        var stored = made.stored();
        return new UnderstandingForm.Table(
                made.name(),
                stored.objectKey(),
                stored.sha256(),
                stored.bytes(),
                stored.rows(),
                stored.columns().stream()
                        .map(column -> new UnderstandingForm.Column(
                                column.name(), column.type().name()))
                        .toList(),
                made.profile() == null ? new TableProfile(stored.rows(), List.of(), List.of()) : made.profile(),
                made.rejectsKey(),
                made.rejected());
    }
}
