/** The working-day calendar, as the authority keeps it. */
@NullMarked
package org.minshu.portal.calendar;

import org.jspecify.annotations.NullMarked;
