/** Catalogue entries: registering, publishing, reading; who else needs an entry asks {@link DatasetDirectory}. */
@NullMarked
package org.minshu.catalog.dataset;

import org.jspecify.annotations.NullMarked;
