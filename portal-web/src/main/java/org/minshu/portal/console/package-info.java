/** The developer's overview: requests, grants and scenarios of the own organisation. */
@NullMarked
package org.minshu.portal.console;

import org.jspecify.annotations.NullMarked;
