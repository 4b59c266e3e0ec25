/** Working days, and the days of people in Asia/Shanghai. */
@NullMarked
package org.minshu.catalog.calendar;

import org.jspecify.annotations.NullMarked;
