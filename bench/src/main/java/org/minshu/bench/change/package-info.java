/** What changing the catalogue costs: entries registered one at a time, and the index built anew. */
@NullMarked
package org.minshu.bench.change;

import org.jspecify.annotations.NullMarked;
