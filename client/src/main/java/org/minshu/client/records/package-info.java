/** Rows of tables. */
@NullMarked
package org.minshu.client.records;

import org.jspecify.annotations.NullMarked;
