package org.minshu.bench.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.NotInTimeException;
import org.minshu.bench.platform.Patience;

/** What the platform said it had registered: all of it has to be there afterwards. */
final class Ledger {

    /** Writes the entries and may read them while they are drafts. */
    static final String CLIENT = "demo-steward";

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int OK = 200;
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

    /** Asked until there is an answer that says yes or no; no answer in all that time is a no, too. */
    private boolean isThere(String slug) throws InterruptedException {
        var status = new AtomicInteger();
        try {
            new Patience(LONGEST).until("answered", () -> {
                status.set(status(slug));
                return status.get() == NOT_FOUND || status.get() == OK;
            });
        } catch (NotInTimeException _) {
            return false;
        }
        return status.get() == OK;
    }

    private int status(String slug) throws InterruptedException {
        try {
            return api.get("/api/v1/datasets/" + slug).status();
        } catch (IOException _) {
            return 0;
        }
    }
}
