/** Who used what: downloads recorded durably, views in batches, totals. */
@NullMarked
package org.minshu.catalog.usage;

import org.jspecify.annotations.NullMarked;
