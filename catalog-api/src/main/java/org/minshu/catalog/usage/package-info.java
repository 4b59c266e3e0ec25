/** Who used what: downloads recorded durably, views in batches, both rolled up for the sums that people look at. */
@NullMarked
package org.minshu.catalog.usage;

import org.jspecify.annotations.NullMarked;
