/** nginx in front of the replicas: which path leads where, and to which replicas. */
@NullMarked
package org.minshu.split.gateway;

import org.jspecify.annotations.NullMarked;
