/** What the product brings for its demo, as files on the class path. */
@NullMarked
package org.minshu.launch.demo.seed;

import org.jspecify.annotations.NullMarked;
