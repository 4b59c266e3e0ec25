/** DuckDB answers questions: one instance in the process, over copies of Parquet objects on the local disk. */
@NullMarked
package org.minshu.tables.duckdb;

import org.jspecify.annotations.NullMarked;
