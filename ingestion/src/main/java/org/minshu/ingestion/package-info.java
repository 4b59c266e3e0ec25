/** The worker beside the catalogue: looks into uploaded files, and brings in other catalogues. */
@NullMarked
package org.minshu.ingestion;

import org.jspecify.annotations.NullMarked;
