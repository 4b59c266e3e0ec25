/** The same change to many entries: previewed, then made to each as if it were alone. */
@NullMarked
package org.minshu.catalog.dataset.together;

import org.jspecify.annotations.NullMarked;
