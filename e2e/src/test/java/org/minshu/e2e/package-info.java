/** Journeys from end to end against the running platform: over HTTP, in a real browser, and through kills. */
@NullMarked
package org.minshu.e2e;

import org.jspecify.annotations.NullMarked;
