package org.minshu.client.reference;

import org.jspecify.annotations.Nullable;

/**
 * One value of a code list; {@code en} is null where the list has only Chinese words.
 *
 * @param retired whether it is no longer offered; entries that have it keep it
 */
public record TermView(String code, String zh, @Nullable String en, boolean retired) {

    public TermView(String code, String zh, @Nullable String en) {
        this(code, zh, en, false);
    }
}
