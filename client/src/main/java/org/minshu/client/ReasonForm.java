package org.minshu.client;

import org.jspecify.annotations.Nullable;

/** Why something is returned, suspended, refused or revoked; 1 to 500 characters where the move requires it. */
public record ReasonForm(@Nullable String reason) {}
