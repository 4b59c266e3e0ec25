package org.minshu.catalog.dataset;

import org.minshu.model.code.ResourceCode;

/** An entry is hidden from the public for now; announced inside the transaction. */
public record DatasetSuspended(long id, ResourceCode code, String reason) {}
