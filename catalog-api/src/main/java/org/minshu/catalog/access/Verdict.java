package org.minshu.catalog.access;

import org.jspecify.annotations.Nullable;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.vocabulary.ItemDecision;

/** What a department says about one item; refused ones carry the reason. */
record Verdict(Item item, ItemDecision decision, @Nullable String reason) {

    /** An item of a dataset. */
    record Item(ResourceCode dataset, String name) {}
}
