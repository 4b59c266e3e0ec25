/** The whole platform on this machine in its production shape: two replicas of every application behind a gateway. */
@NullMarked
package org.minshu.split;

import org.jspecify.annotations.NullMarked;
