/** Departments, libraries, regions and code lists as the authority keeps them. */
@NullMarked
package org.minshu.catalog.upkeep;

import org.jspecify.annotations.NullMarked;
