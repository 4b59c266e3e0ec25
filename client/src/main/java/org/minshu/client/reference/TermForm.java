package org.minshu.client.reference;

import org.jspecify.annotations.Nullable;

/** Body of {@code PUT /api/v1/vocabularies/{name}/{code}}. */
public record TermForm(@Nullable String zh, @Nullable String en) {}
