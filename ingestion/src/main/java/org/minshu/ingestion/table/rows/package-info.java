/** Merges rows that departments push into the next version of their table. */
@NullMarked
package org.minshu.ingestion.table.rows;

import org.jspecify.annotations.NullMarked;
