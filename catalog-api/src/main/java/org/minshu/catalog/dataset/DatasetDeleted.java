package org.minshu.catalog.dataset;

import org.minshu.model.code.ResourceCode;

/** A draft that was never published is gone, and its code with it; announced inside the transaction. */
public record DatasetDeleted(long id, ResourceCode code) {}
