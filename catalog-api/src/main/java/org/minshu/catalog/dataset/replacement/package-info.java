/** Entries whose values are replaced by others: retired terms, merged departments. */
@NullMarked
package org.minshu.catalog.dataset.replacement;

import org.jspecify.annotations.NullMarked;
