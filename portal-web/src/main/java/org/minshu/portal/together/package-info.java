/** The same change to many entries: choose, look at what changes, confirm. */
@NullMarked
package org.minshu.portal.together;

import org.jspecify.annotations.NullMarked;
