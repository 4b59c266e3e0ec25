/** Metadata quality as stewards see and improve it. */
@NullMarked
package org.minshu.portal.quality;

import org.jspecify.annotations.NullMarked;
