/** Tables as people make them, XLSX and CSV, read and written row by row within bounds. */
@NullMarked
package org.minshu.catalog.sheet;

import org.jspecify.annotations.NullMarked;
