/** What entries and questions mean: computes vectors in the background, keeps them, and looks them up for the index. */
@NullMarked
package org.minshu.catalog.meaning;

import org.jspecify.annotations.NullMarked;
