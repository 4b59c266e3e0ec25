package org.minshu.catalog.dataset;

import java.util.List;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.DatasetState;

/**
 * An entry of the register, published or not.
 *
 * @param version the newest published one; 0 while nothing has been published
 * @param department key
 * @param visible whether the public sees a version of it
 * @param items of the working copy
 */
public record RegisteredDataset(
        long id,
        ResourceCode code,
        DatasetState state,
        int version,
        String department,
        boolean visible,
        List<DatasetItem> items) {

    public RegisteredDataset {
        items = List.copyOf(items);
    }
}
