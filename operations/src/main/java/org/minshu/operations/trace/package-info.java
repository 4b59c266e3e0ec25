/** Traces that go on where work is left for later, and say nothing about people. */
@NullMarked
package org.minshu.operations.trace;

import org.jspecify.annotations.NullMarked;
