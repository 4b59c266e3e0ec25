/** Tests of the chart: what it renders, and that it fits the applications and the routing table. */
@NullMarked
package org.minshu.helm;

import org.jspecify.annotations.NullMarked;
