/** Child processes as all parts of a split platform start and ask them. */
@NullMarked
package org.minshu.split.process;

import org.jspecify.annotations.NullMarked;
