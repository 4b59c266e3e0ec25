/** Entries by the thousand: lines in, outcomes out, a bounded number of them in memory. */
@NullMarked
package org.minshu.catalog.dataset.bulk;

import org.jspecify.annotations.NullMarked;
