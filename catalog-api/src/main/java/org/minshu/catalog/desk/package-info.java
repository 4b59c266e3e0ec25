/** The authority's queues over the catalogue and requests, and decisions on many entries together. */
@NullMarked
package org.minshu.catalog.desk;

import org.jspecify.annotations.NullMarked;
