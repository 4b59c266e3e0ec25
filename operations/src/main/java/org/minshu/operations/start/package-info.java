/** Why a start is refused, said in one sentence on one line. */
@NullMarked
package org.minshu.operations.start;

import org.jspecify.annotations.NullMarked;
