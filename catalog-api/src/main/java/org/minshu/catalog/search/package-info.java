/** Finding published entries: keeps the index in step with the register, and answers searches from it. */
@NullMarked
package org.minshu.catalog.search;

import org.jspecify.annotations.NullMarked;
