/** How a process is told to stop without anybody noticing. */
@NullMarked
package org.minshu.operations.drain;

import org.jspecify.annotations.NullMarked;
