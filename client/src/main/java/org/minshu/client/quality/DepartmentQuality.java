package org.minshu.client.quality;

import java.util.List;
import org.minshu.client.Named;

/**
 * How well a department describes what it has published.
 *
 * @param average of the scores of its published entries, 0 to 100
 * @param poor how many of them are below 50
 * @param dimensions averages
 */
public record DepartmentQuality(
        Named department,
        long datasets,
        int average,
        String grade,
        long poor,
        List<QualityView.DimensionScore> dimensions) {

    public DepartmentQuality {
        dimensions = List.copyOf(dimensions);
    }
}
