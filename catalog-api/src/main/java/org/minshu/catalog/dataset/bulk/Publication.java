package org.minshu.catalog.dataset.bulk;

import org.minshu.model.code.ResourceCode;

/** An entry that just became public in this version. */
record Publication(long id, ResourceCode code, int version) {}
