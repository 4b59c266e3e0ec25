package org.minshu.catalog.file.projection;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Writes some cells of records; a cell is quoted only where it must be (RFC 4180). Values are never altered. */
final class CsvLines {

    private final Writer out;
    private final Dialect dialect;

    CsvLines(Writer out, Dialect dialect) {
        this.out = out;
        this.dialect = dialect;
    }

    void write(List<Integer> columns, CSVRecord record) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.write(dialect.delimiter());
            }
            int column = columns.get(i);
            cell(column < record.size() ? record.get(column) : "", columns.size() == 1);
        }
        out.write(dialect.lineEnd());
    }

    /** An empty line would be no record: an only cell without a value is a pair of quotes. */
    private void cell(String value, boolean only) throws IOException {
        if (mustBeQuoted(value) || (only && value.isEmpty())) {
            out.write('"');
            out.write(value.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(value);
        }
    }

    private boolean mustBeQuoted(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == dialect.delimiter() || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
