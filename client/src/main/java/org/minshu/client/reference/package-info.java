/** Departments, libraries, regions and vocabularies. */
@NullMarked
package org.minshu.client.reference;

import org.jspecify.annotations.NullMarked;
