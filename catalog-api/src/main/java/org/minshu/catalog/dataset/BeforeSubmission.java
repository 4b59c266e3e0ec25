package org.minshu.catalog.dataset;

import org.minshu.model.code.ResourceCode;

/** What has to hold of an entry's data before it is submitted, told by the feature that measures them. */
public interface BeforeSubmission {

    /** Throws a refusal that says what is missing. */
    void require(ResourceCode code);
}
