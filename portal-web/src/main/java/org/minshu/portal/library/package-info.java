/** The thematic and base libraries, and the page of each. */
@NullMarked
package org.minshu.portal.library;

import org.jspecify.annotations.NullMarked;
