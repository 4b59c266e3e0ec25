package org.minshu.client.reference;

import org.jspecify.annotations.Nullable;

/** One value of a code list; {@code en} is null where the list has only Chinese words. */
public record TermView(String code, String zh, @Nullable String en) {}
