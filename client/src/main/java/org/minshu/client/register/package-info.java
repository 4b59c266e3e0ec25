/** The steward's desk: checking, comparing and loading what a department registers. */
@NullMarked
package org.minshu.client.register;

import org.jspecify.annotations.NullMarked;
