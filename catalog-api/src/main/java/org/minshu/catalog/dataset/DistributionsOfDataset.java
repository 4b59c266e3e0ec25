package org.minshu.catalog.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.minshu.catalog.security.Caller;
import org.minshu.client.file.DistributionView;
import org.minshu.model.code.ResourceCode;

/** The files of an entry, told by the feature that keeps them. */
public interface DistributionsOfDataset {

    /** As this caller may use them. */
    List<DistributionView> of(ResourceCode code, Caller caller);

    /** How many each has; entries without a file may be absent. */
    Map<ResourceCode, Integer> counts(Collection<ResourceCode> codes);
}
