package org.minshu.bench.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.Patience;

/** What the platform said it had registered: all of it has to be there afterwards. */
final class Ledger {

    /** Writes the entries and may read them while they are drafts. */
    static final String CLIENT = "demo-steward";

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int NOT_FOUND = 404;

    private final Queue<String> slugs = new ConcurrentLinkedQueue<>();
    private final Api api;

    Ledger(Api api) {
        this.api = api;
    }

    void add(String slug) {
        slugs.add(slug);
    }

    int size() {
        return slugs.size();
    }

    long missing() throws InterruptedException {
        long missing = 0;
        for (var slug : slugs) {
            missing += isThere(slug) ? 0 : 1;
        }
        return missing;
    }

    /** Asked until there is an answer that says yes or no. */
    private boolean isThere(String slug) throws InterruptedException {
        var found = new int[1];
        new Patience(LONGEST).until("answered", () -> {
            found[0] = status(slug);
            return found[0] == NOT_FOUND || found[0] / 100 == 2;
        });
        return found[0] != NOT_FOUND;
    }

    private int status(String slug) throws InterruptedException {
        try {
            return api.get("/api/v1/datasets/" + slug).status();
        } catch (IOException _) {
            return 0;
        }
    }
}
