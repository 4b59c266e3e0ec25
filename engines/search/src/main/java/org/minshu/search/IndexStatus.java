package org.minshu.search;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind the name that is searched.
 *
 * @param alias the name that is searched
 * @param index what it leads to; none before the first preparation
 * @param mapping the version of the mapping it was made with; 0 where there is no index
 * @param documents how many datasets can be found
 * @param building the index that is being filled, if any
 * @param engine the version of the engine; none where it does not say
 */
public record IndexStatus(
        String alias,
        @Nullable String index,
        int mapping,
        long documents,
        @Nullable String building,
        @Nullable String engine) {}
