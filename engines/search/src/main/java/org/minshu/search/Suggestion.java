package org.minshu.search;

import org.jspecify.annotations.Nullable;

/**
 * Something the person may have been about to type.
 *
 * @param key the resource code of a title, the key of a department, nothing for an item name
 */
public record Suggestion(Kind kind, String text, @Nullable String key) {

    /** What the text is. */
    public enum Kind {
        TITLE,
        ITEM_NAME,
        DEPARTMENT
    }
}
