package org.minshu.catalog.access;

import org.jspecify.annotations.Nullable;
import org.minshu.model.vocabulary.ItemDecision;

/**
 * One item asked for, and what its department said about it.
 *
 * @param reason why it was refused
 */
record WantedItem(
        String name,
        String label,
        String sensitivity,
        ItemDecision decision,
        @Nullable String reason) {

    WantedItem decided(Verdict verdict) {
        return new WantedItem(name, label, sensitivity, verdict.decision(), verdict.reason());
    }

    boolean isGranted() {
        return decision == ItemDecision.GRANTED;
    }
}
