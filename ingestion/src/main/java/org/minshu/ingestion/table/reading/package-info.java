/** Reads a file, whatever it is: finds out by its content, and hands it to those who know it. */
@NullMarked
package org.minshu.ingestion.table.reading;

import org.jspecify.annotations.NullMarked;
