/** What somebody needs that the catalogue does not have. */
@NullMarked
package org.minshu.client.need;

import org.jspecify.annotations.NullMarked;
