/** The departments, and the zone of each: what it provides, and for its own people how it stands. */
@NullMarked
package org.minshu.portal.department;

import org.jspecify.annotations.NullMarked;
