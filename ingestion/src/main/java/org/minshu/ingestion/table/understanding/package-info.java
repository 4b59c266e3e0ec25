/** Reads stored files in steps, each a task of its own that can be done again: detect, convert, profile, report. */
@NullMarked
package org.minshu.ingestion.table.understanding;

import org.jspecify.annotations.NullMarked;
