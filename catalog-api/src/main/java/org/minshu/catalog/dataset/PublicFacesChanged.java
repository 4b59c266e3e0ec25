package org.minshu.catalog.dataset;

import java.util.List;

/** What the public sees of these entries (by id) is no longer what it was; announced inside the transaction. */
public record PublicFacesChanged(List<Long> ids) {

    public PublicFacesChanged {
        ids = List.copyOf(ids);
    }
}
