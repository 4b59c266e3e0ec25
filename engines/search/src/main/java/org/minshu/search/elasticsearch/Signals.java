package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for a dataset beside what it is about. Each is worth so little that it only decides between results that say
 * nearly the same; all together less than the words of a summary.
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

    private Signals() {}

    static List<Object> of(LocalDate today) {
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

    private static Object worth(Object condition, double points) {
        return Matching.constant(condition, points);
    }
}
