/** Who calls, and whether they may: default is no. */
@NullMarked
package org.minshu.catalog.security;

import org.jspecify.annotations.NullMarked;
