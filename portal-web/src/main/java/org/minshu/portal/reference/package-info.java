/** Departments, libraries, regions and code lists as the authority keeps them; mergers and replacements. */
@NullMarked
package org.minshu.portal.reference;

import org.jspecify.annotations.NullMarked;
