/** The words that every reader of tables shares: rows as they stream by, what is refused, and how much is taken. */
@NullMarked
package org.minshu.ingestion.table;

import org.jspecify.annotations.NullMarked;
