/** A dataset's tables to look at: rows with filters and sorting, and charts of groups. */
@NullMarked
package org.minshu.portal.record;

import org.jspecify.annotations.NullMarked;
