package org.minshu.portal.dataset;

import java.util.List;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.file.DistributionView;

/**
 * The files of a dataset by what the reader may do with them.
 *
 * @param all of them
 * @param open anybody may download these
 * @param granted the reader may, by a grant: whole, or the granted items
 */
public record Files(List<DistributionView> all, List<DistributionView> open, List<DistributionView> granted) {

    static Files of(DatasetView dataset) {
        return new Files(dataset.distributions(), having(dataset, "OPEN"), having(dataset, "GRANTED", "PROJECTED"));
    }

    private static List<DistributionView> having(DatasetView dataset, String... access) {
        return dataset.distributions().stream()
                .filter(file -> file.state().equals("READY") && List.of(access).contains(file.access()))
                .toList();
    }

    /** Whether some file was read as a table. */
    public boolean tabular() {
        return all.stream().anyMatch(file -> file.rows() != null);
    }

    public boolean downloadable() {
        return !open.isEmpty() || !granted.isEmpty();
    }
}
