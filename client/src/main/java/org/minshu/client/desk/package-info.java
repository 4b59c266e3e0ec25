/** The authority's queues. */
@NullMarked
package org.minshu.client.desk;

import org.jspecify.annotations.NullMarked;
