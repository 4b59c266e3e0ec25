/** Registering, reading and searching catalogue entries. */
@NullMarked
package org.minshu.client.dataset;

import org.jspecify.annotations.NullMarked;
