package org.minshu.client.operations;

import org.jspecify.annotations.Nullable;

/**
 * The search index beside the register that it is made from.
 *
 * @param available whether the search engine answered; what only it knows is absent otherwise
 * @param alias the name that is searched
 * @param index what the name leads to
 * @param mapping the version of the mapping that this index was made with
 * @param ours the version of the mapping that the platform writes
 * @param documents how many datasets can be found
 * @param published how many there are in the register
 * @param queued how many changes the index has not heard of, counted up to 10,000
 * @param lagSeconds for how long the oldest of them has waited
 * @param rebuild the last one, if there ever was one
 */
public record IndexView(
        boolean available,
        @Nullable String alias,
        @Nullable String index,
        @Nullable Integer mapping,
        int ours,
        @Nullable Long documents,
        long published,
        long queued,
        double lagSeconds,
        @Nullable String engineVersion,
        @Nullable RebuildView rebuild) {}
