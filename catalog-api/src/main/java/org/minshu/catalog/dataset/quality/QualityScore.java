package org.minshu.catalog.dataset.quality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.minshu.client.quality.QualityView.DimensionScore;
import org.minshu.client.quality.QualityView.Finding;

/** Which rules an entry meets, and what that gives. */
record QualityScore(Set<QualityRule> met) {

    static QualityScore of(Measured entry) {
        var met = EnumSet.noneOf(QualityRule.class);
        Arrays.stream(QualityRule.values()).filter(rule -> rule.isMet(entry)).forEach(met::add);
        return new QualityScore(met);
    }

    int total() {
        return met.stream().mapToInt(QualityRule::weight).sum();
    }

    int of(Dimension dimension) {
        return met.stream()
                .filter(rule -> rule.dimension() == dimension)
                .mapToInt(QualityRule::weight)
                .sum();
    }

    /** Codes, heaviest first. */
    List<String> missed() {
        return Arrays.stream(QualityRule.values())
                .filter(rule -> !met.contains(rule))
                .sorted(Comparator.comparingInt(QualityRule::weight).reversed())
                .map(Enum::name)
                .toList();
    }

    List<DimensionScore> dimensions() {
        return Arrays.stream(Dimension.values())
                .map(each -> new DimensionScore(each.name(), of(each), each.most()))
                .toList();
    }

    List<Finding> findings() {
        return Arrays.stream(QualityRule.values())
                .map(rule -> new Finding(rule.view(), met.contains(rule)))
                .toList();
    }
}
