/** Needs for data: filed by those who did not find them, answered by departments and the authority. */
@NullMarked
package org.minshu.catalog.need;

import org.jspecify.annotations.NullMarked;
