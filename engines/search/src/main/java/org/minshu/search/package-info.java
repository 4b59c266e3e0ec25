/** The search port: what the catalogue puts into its index, asks of it and gets back, in our own words. */
@NullMarked
package org.minshu.search;

import org.jspecify.annotations.NullMarked;
