/** What was published of an entry, and how two of its versions differ. */
@NullMarked
package org.minshu.catalog.dataset.version;

import org.jspecify.annotations.NullMarked;
