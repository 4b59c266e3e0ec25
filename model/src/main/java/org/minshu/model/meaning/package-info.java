/** What a text means, as numbers. */
@NullMarked
package org.minshu.model.meaning;

import org.jspecify.annotations.NullMarked;
