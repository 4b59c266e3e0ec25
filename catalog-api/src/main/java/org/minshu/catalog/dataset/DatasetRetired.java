package org.minshu.catalog.dataset;

import org.minshu.model.code.ResourceCode;

/** An entry is taken down for good; announced inside the transaction. */
public record DatasetRetired(long id, ResourceCode code) {}
