/** What every way of running the whole platform on one machine shares: its folder, its words at the terminal, its demo catalogue. */
@NullMarked
package org.minshu.launch;

import org.jspecify.annotations.NullMarked;
