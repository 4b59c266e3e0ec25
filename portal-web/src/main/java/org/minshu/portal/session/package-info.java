/** Sessions, kept in the database that all portals share, where what they hold can be read by nobody. */
@NullMarked
package org.minshu.portal.session;

import org.jspecify.annotations.NullMarked;
