/** Asks the identity provider at start who it is. */
@NullMarked
package org.minshu.operations.identity;

import org.jspecify.annotations.NullMarked;
