/** How well entries are described: stated rules, a score kept for each entry, and lists by score. */
@NullMarked
package org.minshu.catalog.dataset.quality;

import org.jspecify.annotations.NullMarked;
