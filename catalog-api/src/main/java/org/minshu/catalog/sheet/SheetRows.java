package org.minshu.catalog.sheet;

import java.util.Iterator;

/** The rows of a sheet one after the other; blank ones are passed over. What cannot be read is refused while reading. */
public interface SheetRows extends Iterator<SheetRow>, AutoCloseable {

    @Override
    void close();
}
