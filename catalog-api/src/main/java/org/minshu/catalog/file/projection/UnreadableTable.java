package org.minshu.catalog.file.projection;

import java.io.IOException;

/** A table that turns out not to be readable to its end. */
public final class UnreadableTable extends IOException {

    UnreadableTable(String message, Throwable cause) {
        super(message, cause);
    }
}
