/** The front page. */
@NullMarked
package org.minshu.portal.home;

import org.jspecify.annotations.NullMarked;
