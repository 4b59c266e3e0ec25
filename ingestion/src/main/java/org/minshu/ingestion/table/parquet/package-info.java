/** Typed tables in Parquet, made of staged text by the table engine, and what their columns hold. */
@NullMarked
package org.minshu.ingestion.table.parquet;

import org.jspecify.annotations.NullMarked;
