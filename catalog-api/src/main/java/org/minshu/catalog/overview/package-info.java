/** The figures of the front page, and who the caller is. */
@NullMarked
package org.minshu.catalog.overview;

import org.jspecify.annotations.NullMarked;
