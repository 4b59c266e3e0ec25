/** Shapefiles: attributes of dBASE and the shapes beside them. */
@NullMarked
package org.minshu.ingestion.table.shape;

import org.jspecify.annotations.NullMarked;
