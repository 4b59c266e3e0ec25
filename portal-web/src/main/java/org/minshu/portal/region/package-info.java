/** The cities and zones of the province, and how much data covers each. */
@NullMarked
package org.minshu.portal.region;

import org.jspecify.annotations.NullMarked;
