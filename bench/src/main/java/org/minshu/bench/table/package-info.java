/**
 * A large table: uploaded, and how soon it can be queried; asked through the platform, and beside it by DuckDB's own
 * driver and in PostgreSQL.
 */
@NullMarked
package org.minshu.bench.table;

import org.jspecify.annotations.NullMarked;
