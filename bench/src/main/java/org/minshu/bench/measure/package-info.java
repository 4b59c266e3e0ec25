/** Requests by several clients at the same time, and the arithmetic of what they saw. */
@NullMarked
package org.minshu.bench.measure;

import org.jspecify.annotations.NullMarked;
