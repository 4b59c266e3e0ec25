package org.minshu.catalog.dataset;

import org.minshu.model.code.ResourceCode;

/** A version of an entry is now public, also where it was suspended before; announced inside the transaction. */
public record DatasetPublished(long id, ResourceCode code, int version) {}
