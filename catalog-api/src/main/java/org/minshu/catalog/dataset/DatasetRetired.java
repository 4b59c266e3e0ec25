package org.minshu.catalog.dataset;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;

/** An entry is taken down for good; announced inside the transaction. */
public record DatasetRetired(
        long id,
        ResourceCode code,
        String department,
        @Nullable String reason,
        Caller by) {}
