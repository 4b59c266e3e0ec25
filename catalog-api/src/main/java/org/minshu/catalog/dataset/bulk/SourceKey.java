package org.minshu.catalog.dataset.bulk;

/** Where an entry comes from: the catalogue and its id there. */
record SourceKey(String source, String sourceId) {}
