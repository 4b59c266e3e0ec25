package org.minshu.bench.session;

import java.util.List;

/**
 * What many signed-in browsers took.
 *
 * @param pages that they saw
 * @param failed that did not come
 * @param before resident memory of the whole platform before anybody signed in, in bytes
 * @param signedIn the same when all had
 * @param minutes the mean of the same over each minute that they looked at pages
 */
public record BrowsingSheet(int browsers, long pages, long failed, long before, long signedIn, List<Long> minutes) {

    public BrowsingSheet {
        minutes = List.copyOf(minutes);
    }
}
