/** The synonyms by which searches are understood, kept by the authority. */
@NullMarked
package org.minshu.portal.wording;

import org.jspecify.annotations.NullMarked;
