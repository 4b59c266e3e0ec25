/** Texts as vectors: what means the same lies close together, in whatever words. */
@NullMarked
package org.minshu.meaning;

import org.jspecify.annotations.NullMarked;
