/** Rows of tables: questions to them, exports, differences between versions, and how programs ask. */
@NullMarked
package org.minshu.catalog.records;

import org.jspecify.annotations.NullMarked;
