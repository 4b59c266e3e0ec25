package org.minshu.client.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.TableProfile;

/**
 * What a worker made of a file: tables, or the text of a document, or neither and why.
 *
 * @param mediaType by the content
 * @param encoding character set name where the file is text
 * @param header names of the first row where it is the header of the first table; empty otherwise
 * @param rows of the first table; null where there is none
 */
public record UnderstandingForm(
        String mediaType,
        @Nullable String encoding,
        List<String> header,
        @Nullable Long rows,
        List<Table> tables,
        @Nullable Text text,
        @Nullable Refusal refusal) {

    public UnderstandingForm {
        header = List.copyOf(header);
        tables = List.copyOf(tables);
    }

    /**
     * A table as one Parquet object.
     *
     * @param name of the sheet, the member or the file
     * @param rejectsKey object with lines of JSON about the rows that were not taken; null where all were
     * @param rejected how many
     */
    public record Table(
            String name,
            String objectKey,
            String sha256,
            long bytes,
            long rows,
            List<Column> columns,
            TableProfile profile,
            @Nullable String rejectsKey,
            long rejected) {

        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a table.
     *
     * @param type TEXT, INTEGER, DECIMAL, DOUBLE, BOOLEAN, DATE, TIMESTAMP, POINT or SHAPE
     */
    public record Column(String name, String type) {}

    /**
     * The text of a document.
     *
     * @param objectKey object with a line of JSON for each page: {@code {"page": 1, "text": "…"}}
     * @param characters of all pages
     * @param excerpt how it begins, at most 500 characters
     * @param metadata what the document says of itself: title, author, subject, language, created, modified
     */
    public record Text(
            String objectKey,
            String sha256,
            long bytes,
            int pages,
            long characters,
            String excerpt,
            Map<String, String> metadata) {

        public Text {
            metadata = Map.copyOf(metadata);
        }
    }

    /**
     * Why nothing is taken.
     *
     * @param code {@link org.minshu.model.vocabulary.ReadingRefusal}
     * @param detail in English, for whoever looks into it
     */
    public record Refusal(String code, String detail) {}
}
