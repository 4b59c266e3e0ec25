/** The working-day calendar that deadlines are counted by. */
@NullMarked
package org.minshu.client.calendar;

import org.jspecify.annotations.NullMarked;
