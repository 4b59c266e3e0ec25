/** Which method answers a request, found fast among hundreds. */
@NullMarked
package org.minshu.operations.mapping;

import org.jspecify.annotations.NullMarked;
