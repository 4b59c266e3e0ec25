/** Everything with one command: the engines, identity and the three applications in one process. */
@NullMarked
package org.minshu.standalone;

import org.jspecify.annotations.NullMarked;
