/** Brings another catalogue's list into ours: read as a stream, mapped, sent to the bulk API, every line accounted for. */
@NullMarked
package org.minshu.ingestion.importing;

import org.jspecify.annotations.NullMarked;
