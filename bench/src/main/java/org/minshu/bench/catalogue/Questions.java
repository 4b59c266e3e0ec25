package org.minshu.bench.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is searched for: words of titles, and two words of one title. No question comes again before all the others were
 * asked, whoever asks, so that no cache answers one kind of request with what another has put there.
 */
public final class Questions {

    /** Chinese is written without spaces: what is looked for in it is two to four characters long. */
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9]{2,}");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int PAIRS = 6;

    private final List<String> all;
    private final AtomicInteger next = new AtomicInteger();

    private Questions(List<String> all) {
        this.all = List.copyOf(all);
    }

    /** In an order that only the seed decides. */
    public static Questions of(List<String> titles, long seed) {
        var random = new Random(seed);
        Set<String> distinct = new LinkedHashSet<>();
        for (var title : titles) {
            var words = words(title);
            distinct.addAll(words);
            distinct.addAll(pairs(words, random));
        }
        var shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, random);
        return new Questions(shuffled);
    }

    /** How many different ones there are. */
    public int size() {
        return all.size();
    }

    public String next() {
        return all.get(Math.floorMod(next.getAndIncrement(), all.size()));
    }

    static List<String> words(String title) {
        return Stream.concat(
                        HAN.matcher(title).results().flatMap(run -> parts(run.group())),
                        LATIN.matcher(title).results().map(MatchResult::group))
                .distinct()
                .toList();
    }

    private static Stream<String> parts(String run) {
        return IntStream.rangeClosed(SHORTEST, LONGEST)
                .boxed()
                .flatMap(length -> IntStream.rangeClosed(0, run.length() - length)
                        .mapToObj(from -> run.substring(from, from + length)));
    }

    private static Set<String> pairs(List<String> words, Random random) {
        return words.size() < 2
                ? Set.of()
                : IntStream.range(0, PAIRS)
                        .mapToObj(_ ->
                                words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
