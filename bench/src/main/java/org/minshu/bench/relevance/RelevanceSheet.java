package org.minshu.bench.relevance;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.minshu.bench.relevance.JudgedQuery.Half;

/**
 * What came of the judged queries.
 *
 * @param distractors how many entries of other catalogues stand beside the demo's
 * @param known how long it took from sending the first of them until the vector of the last was in the index
 * @param answered each query in each ranking
 */
public record RelevanceSheet(int distractors, Duration known, List<Answered> answered) {

    public RelevanceSheet {
        answered = List.copyOf(answered);
    }

    /** One query, how good its answer is, and how long it took over HTTP. */
    public record Answered(JudgedQuery query, Ranking ranking, Score score, Duration took) {}

    /** The median of both halves. */
    public Duration p50(Ranking ranking) {
        var times = answered.stream()
                .filter(each -> each.ranking() == ranking)
                .map(Answered::took)
                .sorted()
                .toList();
        return times.isEmpty() ? Duration.ZERO : times.get(times.size() / 2);
    }

    /** In the order of the file. */
    public List<String> kinds() {
        return answered.stream().map(each -> each.query().kind()).distinct().toList();
    }

    public long count(Half half, String kind) {
        return scores(Ranking.WORDS, of(half).and(of(kind))).size();
    }

    public Score score(Half half, Ranking ranking) {
        return Score.mean(scores(ranking, of(half)));
    }

    public Score score(Half half, Ranking ranking, String kind) {
        return Score.mean(scores(ranking, of(half).and(of(kind))));
    }

    private List<Score> scores(Ranking ranking, Predicate<JudgedQuery> which) {
        return answered.stream()
                .filter(each -> each.ranking() == ranking && which.test(each.query()))
                .map(Answered::score)
                .toList();
    }

    private static Predicate<JudgedQuery> of(Half half) {
        return query -> query.half() == half;
    }

    private static Predicate<JudgedQuery> of(String kind) {
        return query -> query.kind().equals(kind);
    }
}
