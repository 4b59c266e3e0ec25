/** What catalogue entries refer to: departments, libraries, regions and code lists. */
@NullMarked
package org.minshu.catalog.reference;

import org.jspecify.annotations.NullMarked;
