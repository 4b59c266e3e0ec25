/** Who used what, and how much. */
@NullMarked
package org.minshu.client.usage;

import org.jspecify.annotations.NullMarked;
