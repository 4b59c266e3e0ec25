/** How good data are (数据质量), by rules that departments lay down, as against how well they are described (元数据质量). */
@NullMarked
package org.minshu.catalog.measurement;

import org.jspecify.annotations.NullMarked;
