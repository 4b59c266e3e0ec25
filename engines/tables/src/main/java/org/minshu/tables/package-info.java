/** The table-engine port: typed tables in Parquet, and questions to them. */
@NullMarked
package org.minshu.tables;

import org.jspecify.annotations.NullMarked;
