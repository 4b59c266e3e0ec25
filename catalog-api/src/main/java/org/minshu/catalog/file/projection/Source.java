package org.minshu.catalog.file.projection;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read again from their beginning. */
public interface Source {

    InputStream open() throws IOException;
}
