package org.minshu.catalog.meaning;

import java.util.List;

/** The vectors of these entries (by id) are new; announced inside the transaction. */
public record SensesKnown(List<Long> ids) {

    public SensesKnown {
        ids = List.copyOf(ids);
    }
}
