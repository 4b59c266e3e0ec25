package org.minshu.client.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.dataset.DatasetSummary;

/**
 * An application scenario.
 *
 * @param id such as {@code S01}
 * @param published whether everybody sees it; else its organisation, reviewers and the authority
 * @param maxLevel the highest grade among its datasets
 * @param reviewTrack FAST_TRACK, STANDARD or STRICT, from level and personal information
 * @param datasets those of its datasets that are published; in lists only their number is given
 * @param grants active grants for it
 */
public record ScenarioView(
        String id,
        ScenarioForm scenario,
        boolean published,
        @Nullable String organisation,
        int datasetCount,
        List<DatasetSummary> datasets,
        List<Named> departments,
        List<String> libraries,
        int maxLevel,
        boolean containsPersonalInfo,
        String reviewTrack,
        long grants,
        long revision) {}
