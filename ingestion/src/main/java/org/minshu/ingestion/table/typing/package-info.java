/** Finds the type of a column from every value it holds; what does not fit exactly stays text. */
@NullMarked
package org.minshu.ingestion.table.typing;

import org.jspecify.annotations.NullMarked;
