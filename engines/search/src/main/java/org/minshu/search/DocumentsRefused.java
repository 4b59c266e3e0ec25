package org.minshu.search;

import java.util.Map;

/** The engine will never take these documents; repeating the call does not help. */
public final class DocumentsRefused extends RuntimeException {

    private final Map<String, String> reasons;

    /** @param reasons by resource code */
    public DocumentsRefused(Map<String, String> reasons) {
        super("The search engine refused " + reasons);
        this.reasons = Map.copyOf(reasons);
    }

    public Map<String, String> reasons() {
        return reasons;
    }
}
