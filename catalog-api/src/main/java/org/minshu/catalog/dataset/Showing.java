package org.minshu.catalog.dataset;

import java.util.Optional;
import org.minshu.client.dataset.VersionView;

/**
 * An entry beside what the public sees of it.
 *
 * @param newest absent while nothing has been published
 */
record Showing(Entry entry, Optional<VersionView> newest) {}
