/** Many people signed in at once, each with a browser of their own, and the memory that takes over minutes. */
@NullMarked
package org.minshu.bench.session;

import org.jspecify.annotations.NullMarked;
