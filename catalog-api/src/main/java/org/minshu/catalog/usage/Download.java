package org.minshu.catalog.usage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;

/**
 * Somebody downloads, or was refused to.
 *
 * @param department key of the department that provides the data
 * @param distribution id of the file
 * @param grant id of the grant it rests on
 * @param scenario id of the scenario that the grant is for
 * @param items names of the granted items
 */
public record Download(
        Caller caller,
        ResourceCode dataset,
        String department,
        String distribution,
        @Nullable String grant,
        @Nullable String scenario,
        List<String> items) {

    public Download {
        items = List.copyOf(items);
    }
}
