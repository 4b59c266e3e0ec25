/** What the catalogue is filled with, and what is asked of it. */
@NullMarked
package org.minshu.bench.catalogue;

import org.jspecify.annotations.NullMarked;
