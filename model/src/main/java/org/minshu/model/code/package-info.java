/** Identifying codes with their check rules. */
@NullMarked
package org.minshu.model.code;

import org.jspecify.annotations.NullMarked;
