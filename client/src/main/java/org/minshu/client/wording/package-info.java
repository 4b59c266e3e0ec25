/** The synonyms by which searches are understood. The authority writes them; they hold at once. */
@NullMarked
package org.minshu.client.wording;

import org.jspecify.annotations.NullMarked;
