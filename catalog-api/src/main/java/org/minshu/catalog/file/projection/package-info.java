/** Cuts tables in files to the columns that somebody may have. */
@NullMarked
package org.minshu.catalog.file.projection;

import org.jspecify.annotations.NullMarked;
