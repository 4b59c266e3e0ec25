package org.minshu.catalog.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a list on their way out; closing completes the file and leaves the output open. */
interface ListRows extends Closeable {

    /** Cells are texts, numbers or dates; null where there is nothing. */
    void write(List<? extends @Nullable Object> cells) throws IOException;

    static ListRows of(ListFormat format, OutputStream output) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows(output);
            case XLSX -> new XlsxRows(output);
        };
    }
}
