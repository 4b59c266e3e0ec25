/** The catalogue's API: every package below is one feature. */
@NullMarked
package org.minshu.catalog;

import org.jspecify.annotations.NullMarked;
