package org.minshu.catalog.dataset;

import java.util.List;

/**
 * Names that these entries (by id) are found by are others: each has one more version, and nothing new was published.
 * Announced inside the transaction.
 */
public record PublicFacesReworded(List<Long> ids) {

    public PublicFacesReworded {
        ids = List.copyOf(ids);
    }
}
