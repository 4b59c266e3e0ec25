/** What was searched for, as sums of days without anything about persons, so that the authority learns what is missing. */
@NullMarked
package org.minshu.catalog.searchlog;

import org.jspecify.annotations.NullMarked;
