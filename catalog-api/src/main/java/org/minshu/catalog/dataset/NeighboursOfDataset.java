package org.minshu.catalog.dataset;

import java.util.List;
import org.minshu.model.code.ResourceCode;

/** The entries most like another, told by the feature that searches them. */
public interface NeighboursOfDataset {

    /** Their codes, the nearest first; none while they cannot be told. */
    List<String> of(ResourceCode code, int most);
}
