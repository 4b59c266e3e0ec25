package org.minshu.portal.request;

import java.util.List;
import org.minshu.client.access.GrantView;
import org.minshu.client.access.GrantView.GrantedDataset;
import org.minshu.client.file.DistributionView;
import org.minshu.model.vocabulary.GrantState;

/** What was given, with the files that the caller may download for it. */
record Given(GrantView grant, List<Files> datasets) {

    /**
     * What was given of one dataset.
     *
     * @param labels the items' names for people
     * @param files none while the grant cannot be used
     */
    record Files(GrantedDataset dataset, List<String> labels, List<DistributionView> files) {}

    public boolean isUsable() {
        return grant.state().equals(GrantState.ACTIVE.name());
    }
}
