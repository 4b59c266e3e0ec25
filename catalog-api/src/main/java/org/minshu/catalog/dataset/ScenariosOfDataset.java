package org.minshu.catalog.dataset;

import java.util.List;
import org.minshu.client.Named;
import org.minshu.model.code.ResourceCode;

/** The scenarios built on an entry, told by the feature that keeps them. */
public interface ScenariosOfDataset {

    /** The published ones; the key is the scenario's id. */
    List<Named> of(ResourceCode code);
}
