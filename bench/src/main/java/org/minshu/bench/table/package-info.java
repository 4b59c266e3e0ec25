/** What becomes of a large table that is uploaded: how soon it can be queried, and what memory that takes. */
@NullMarked
package org.minshu.bench.table;

import org.jspecify.annotations.NullMarked;
