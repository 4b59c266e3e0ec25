package org.minshu.catalog.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant that can be used today, as far as it concerns one dataset.
 *
 * @param items names of the granted items, at least one
 */
public record UsableGrant(String id, @Nullable String scenario, List<String> items) {

    public UsableGrant {
        items = List.copyOf(items);
    }
}
