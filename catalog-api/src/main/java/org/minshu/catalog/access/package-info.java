/** Requests for access, decisions on them, and the grants that result. */
@NullMarked
package org.minshu.catalog.access;

import org.jspecify.annotations.NullMarked;
