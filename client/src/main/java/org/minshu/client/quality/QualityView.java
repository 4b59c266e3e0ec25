package org.minshu.client.quality;

import java.util.List;
import org.minshu.client.Named;

/**
 * How well one entry is described, as its department states it now.
 *
 * @param score 0 to 100
 * @param grade EXCELLENT (85 and more), GOOD (70), SUFFICIENT (50) or POOR
 * @param findings every rule in its order
 */
public record QualityView(
        String code,
        String slug,
        Named department,
        int score,
        String grade,
        List<DimensionScore> dimensions,
        List<Finding> findings) {

    public QualityView {
        dimensions = List.copyOf(dimensions);
        findings = List.copyOf(findings);
    }

    /** Points of one dimension. */
    public record DimensionScore(String dimension, int score, int most) {}

    /** Whether a rule is met. */
    public record Finding(QualityRuleView rule, boolean met) {}
}
