/** What the authority tells everybody: written, shown on its days, taken back. */
@NullMarked
package org.minshu.catalog.notice;

import org.jspecify.annotations.NullMarked;
