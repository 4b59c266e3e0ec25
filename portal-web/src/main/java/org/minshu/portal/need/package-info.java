/** Data needs: what the reader could not find, and what departments and the authority answer. */
@NullMarked
package org.minshu.portal.need;

import org.jspecify.annotations.NullMarked;
