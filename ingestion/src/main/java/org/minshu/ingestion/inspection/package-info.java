/** Finds out what a stored file holds: its encoding, its header and how many rows. */
@NullMarked
package org.minshu.ingestion.inspection;

import org.jspecify.annotations.NullMarked;
