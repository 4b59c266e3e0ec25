/** Rows that departments push into tables: kept durably, merged by ingestion, each batch once. */
@NullMarked
package org.minshu.catalog.rows;

import org.jspecify.annotations.NullMarked;
