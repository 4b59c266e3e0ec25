package org.minshu.bench.fault;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How many requests ended how; counted by several threads. */
final class Counts {

    private final Map<Ending, Long> endings = new ConcurrentHashMap<>();

    /**
     * How a request ended.
     *
     * @param method GET or POST
     * @param result the status, or the name of what was thrown instead
     */
    record Ending(String method, String result) implements Comparable<Ending> {

        boolean isFailure() {
            return !result.startsWith("2");
        }

        @Override
        public int compareTo(Ending other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method + " " + result;
        }
    }

    void add(String method, String result) {
        endings.merge(new Ending(method, result), 1L, Long::sum);
    }

    /** As it stands now, never to change. */
    Tally now() {
        return new Tally(Map.copyOf(endings));
    }

    /** Requests by their ending. */
    record Tally(Map<Ending, Long> endings) {

        /** What came after that other one. */
        Tally since(Tally earlier) {
            return new Tally(endings.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue() - earlier.endings().getOrDefault(entry.getKey(), 0L))));
        }

        long made(String method) {
            return endings.entrySet().stream()
                    .filter(entry -> entry.getKey().method().equals(method))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        /** In words: {@code GET 502: 3, POST IOException: 1}; {@code none} where there are none. */
        String failures() {
            var failed = new TreeMap<>(endings);
            failed.entrySet().removeIf(entry -> !entry.getKey().isFailure() || entry.getValue() == 0);
            return failed.isEmpty()
                    ? "none"
                    : failed.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + entry.getValue())
                            .collect(Collectors.joining(", "));
        }
    }
}
