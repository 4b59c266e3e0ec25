package org.minshu.bench.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good a ranking is, or the mean of many.
 *
 * @param first whether the first result has grade 3
 * @param amongFive whether one of the first five has
 * @param gain nDCG of the first ten, where a result of a grade gains 2^grade - 1
 * @param reciprocal 1 divided by the place of the first result of grade 3; 0 where it is not among the ten
 */
public record Score(double first, double amongFive, double gain, double reciprocal) {

    private static final int WANTED = 3;
    private static final int FIVE = 5;
    private static final int TEN = 10;

    /**
     * Of one query.
     *
     * @param grades by code; what is absent has 0
     * @param ranked codes, the first ten of which count
     */
    public static Score of(Map<String, Integer> grades, List<String> ranked) {
        var found = ranked.stream()
                .limit(TEN)
                .map(code -> grades.getOrDefault(code, 0))
                .toList();
        var best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(TEN)
                .toList();
        int place = found.indexOf(WANTED) + 1;
        return new Score(
                place == 1 ? 1 : 0,
                place > 0 && place <= FIVE ? 1 : 0,
                discounted(best) == 0 ? 0 : discounted(found) / discounted(best),
                place == 0 ? 0 : 1.0 / place);
    }

    /** Each query counts the same. */
    public static Score mean(Collection<Score> scores) {
        return new Score(
                mean(scores, Score::first),
                mean(scores, Score::amongFive),
                mean(scores, Score::gain),
                mean(scores, Score::reciprocal));
    }

    private static double mean(Collection<Score> scores, ToDoubleFunction<Score> figure) {
        return scores.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int place = 1; place <= grades.size(); place++) {
            sum += (Math.pow(2, grades.get(place - 1)) - 1) * Math.log(2) / Math.log(place + 1.0);
        }
        return sum;
    }
}
