/** People as their tokens name them, and the roles that hold for them. */
@NullMarked
package org.minshu.catalog.person;

import org.jspecify.annotations.NullMarked;
