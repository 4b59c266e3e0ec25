package org.minshu.tables;

import java.io.IOException;
import java.io.InputStream;

/**
 * An answer as a Parquet file.
 *
 * @param bytes of the content
 */
public record ParquetAnswer(long rows, long bytes, InputStream content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
