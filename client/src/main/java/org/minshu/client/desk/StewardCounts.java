package org.minshu.client.desk;

/** How many of each kind wait for a department; what is overdue is also counted where it stands. */
public record StewardCounts(long requests, long returned, long updates, long drafts, long imports, long overdue) {

    public long all() {
        return requests + returned + updates + drafts + imports;
    }
}
