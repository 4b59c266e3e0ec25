/** Figures for Prometheus: which engines answer, and what waits behind the requests. */
@NullMarked
package org.minshu.operations.metric;

import org.jspecify.annotations.NullMarked;
