/** Rows that departments push into their tables. */
@NullMarked
package org.minshu.client.rows;

import org.jspecify.annotations.NullMarked;
