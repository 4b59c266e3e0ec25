/** What texts become before they are compared, in the index and in queries alike. */
@NullMarked
package org.minshu.search.text;

import org.jspecify.annotations.NullMarked;
