package org.minshu.client;

import org.jspecify.annotations.Nullable;

/**
 * A reference to something with a name, ready to be shown.
 *
 * @param key identifies it: a department's key, a scenario's id
 * @param nameEn null where it has only a Chinese name
 */
public record Named(String key, String nameZh, @Nullable String nameEn) {}
