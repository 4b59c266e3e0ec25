package org.minshu.ingestion.importing;

import java.util.Map;
import java.util.TreeMap;

/** Counts every line once: accepted by what it did, rejected by its reason. */
final class Tally {

    private final Map<String, Long> accepted = new TreeMap<>();
    private final Map<String, Long> rejected = new TreeMap<>();

    void accept(String outcome) {
        accepted.merge(outcome, 1L, Long::sum);
    }

    void reject(String reason) {
        rejected.merge(reason, 1L, Long::sum);
    }

    long accepted() {
        return sum(accepted);
    }

    long rejected() {
        return sum(rejected);
    }

    long rejected(String reason) {
        return rejected.getOrDefault(reason, 0L);
    }

    long read() {
        return accepted() + rejected();
    }

    /** {@code read 1000 = accepted 990 + rejected 10 (accepted {created=990}, rejected {duplicate-in-file=10})}. */
    String sentence() {
        return "read %d = accepted %d + rejected %d (accepted %s, rejected %s)"
                .formatted(read(), accepted(), rejected(), accepted, rejected);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
