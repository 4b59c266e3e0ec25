/** Settings that are policy, as the authority lays them down. */
@NullMarked
package org.minshu.portal.policy;

import org.jspecify.annotations.NullMarked;
