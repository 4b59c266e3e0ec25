package org.minshu.catalog.dataset.metadata;

/** How much has to be there. */
public enum Stage {
    /** What is there has to be right; much may still be missing. */
    DRAFT,
    /** All core items, as submitting and publishing need them. */
    COMPLETE
}
