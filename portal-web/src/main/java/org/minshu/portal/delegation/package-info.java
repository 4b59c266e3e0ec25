/** Who stands in for whom during absence. */
@NullMarked
package org.minshu.portal.delegation;

import org.jspecify.annotations.NullMarked;
