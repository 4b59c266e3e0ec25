package org.minshu.catalog.dataset;

import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;

/** Somebody read the published version of an entry. */
public record DatasetViewed(long id, ResourceCode code, Caller caller) {}
