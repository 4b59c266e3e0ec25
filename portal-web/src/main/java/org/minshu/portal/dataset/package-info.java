/** Finding datasets, and the pages of one. */
@NullMarked
package org.minshu.portal.dataset;

import org.jspecify.annotations.NullMarked;
