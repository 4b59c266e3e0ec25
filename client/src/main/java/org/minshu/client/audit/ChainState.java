package org.minshu.client.audit;

import org.jspecify.annotations.Nullable;

/** How far the trail is sealed: {@code unsealed} rows wait for the sealer. */
public record ChainState(
        long rows, long sealed, long unsealed, @Nullable String lastSeal) {}
