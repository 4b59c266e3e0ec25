/** The authority's queues over the catalogue and requests, decisions on many entries together, and what waits for departments. */
@NullMarked
package org.minshu.catalog.desk;

import org.jspecify.annotations.NullMarked;
