/** The portal: server-rendered pages, which know the platform only by its API. */
@NullMarked
package org.minshu.portal;

import org.jspecify.annotations.NullMarked;
