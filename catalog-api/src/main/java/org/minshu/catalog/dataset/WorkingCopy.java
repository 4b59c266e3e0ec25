package org.minshu.catalog.dataset;

import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.DatasetState;

/**
 * What a department works on.
 *
 * @param department key
 * @param version the newest published one; 0 while nothing has been published
 */
public record WorkingCopy(
        long id,
        ResourceCode code,
        String department,
        DatasetState state,
        int version,
        long revision,
        DatasetMetadata metadata) {}
