package org.minshu.catalog.reference;

import java.util.Collection;
import java.util.Map;

/** How often values are in use, told by the features that use them. */
public interface ReferenceUses {

    /** By key, of those of the list that are in use; empty for lists that this feature does not use. */
    Map<String, Long> of(String list, Collection<String> keys);
}
