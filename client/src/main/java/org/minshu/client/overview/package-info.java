/** The figures of the front page. */
@NullMarked
package org.minshu.client.overview;

import org.jspecify.annotations.NullMarked;
