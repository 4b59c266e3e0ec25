/** Turns whatever goes wrong under /api into an RFC 9457 problem. */
@NullMarked
package org.minshu.catalog.problem;

import org.jspecify.annotations.NullMarked;
