package org.minshu.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Rounds in which every kind of request has its turn, so that what else the machine does meanwhile meets all of them.
 *
 * @param length of each kind within a round
 * @param warmUp of each kind before anything counts: programs get faster by being used
 */
public record Rounds(int count, Duration length, Duration warmUp, Consumer<String> progress) {

    public List<Figures> measure(List<Kind> kinds, Clients clients) throws InterruptedException {
        progress.accept("Warming up");
        round(kinds, clients, warmUp);
        var rounds = new ArrayList<List<Round>>();
        for (int number = 1; number <= count; number++) {
            progress.accept("Round %d of %d".formatted(number, count));
            rounds.add(round(kinds, clients, length));
        }
        return IntStream.range(0, kinds.size())
                .mapToObj(kind -> Figures.of(
                        kinds.get(kind).name(),
                        rounds.stream().map(round -> round.get(kind)).toList()))
                .toList();
    }

    private static List<Round> round(List<Kind> kinds, Clients clients, Duration length) throws InterruptedException {
        var round = new ArrayList<Round>();
        for (var kind : kinds) {
            round.add(clients.run(kind, length));
        }
        return round;
    }
}
