/** The demo catalogue: loaded through the API like anybody's data, with machine-made rows that say so. */
@NullMarked
package org.minshu.launch.demo;

import org.jspecify.annotations.NullMarked;
