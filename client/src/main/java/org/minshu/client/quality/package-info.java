/** How well datasets are described, by stated rules. */
@NullMarked
package org.minshu.client.quality;

import org.jspecify.annotations.NullMarked;
