/** The way of large files from the browser to the platform, piece by piece. */
@NullMarked
package org.minshu.portal.upload;

import org.jspecify.annotations.NullMarked;
