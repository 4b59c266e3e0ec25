package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for a dataset beside what it is about. All together they are worth as much as a cosine greater by 0.01, and
 * where words alone count, less than that a word is contained rather than its parts: they decide between results that are
 * nearly as good.
 */
final class Signals {

    /** Everybody may have it. */
    private static final double OPEN = 0.4;
    /** Its data are as new as promised. */
    private static final double FRESH = 0.4;
    /** For each ten times as much use: views and uses of 30 days from 1, 10, 100 and 1,000 on. */
    private static final double USED = 0.15;
    /** It is described well, and very well. */
    private static final double DESCRIBED = 0.2;

    private static final double BESIDE_WORDS_ALONE = 0.1;

    private final double scale;

    private Signals(double scale) {
        this.scale = scale;
    }

    static List<Object> besideMeaning(LocalDate today) {
        return new Signals(1).of(today);
    }

    static List<Object> besideWords(LocalDate today) {
        return new Signals(BESIDE_WORDS_ALONE).of(today);
    }

    private List<Object> of(LocalDate today) {
        return Stream.of(
                        Stream.of(
                                worth(object("term", object("classes.openType", "GENERAL")), OPEN),
                                worth(from("standing.due", today.toString()), FRESH)),
                        Stream.of(1, 10, 100, 1_000).map(uses -> worth(from("activity.popularity", uses), USED)),
                        Stream.of(60, 80).map(score -> worth(from("standing.quality", score), DESCRIBED)))
                .flatMap(each -> each)
                .toList();
    }

    private static Object from(String field, Object least) {
        return object("range", object(field, object("gte", least)));
    }

    private Object worth(Object condition, double points) {
        return Matching.constant(condition, points * scale);
    }
}
