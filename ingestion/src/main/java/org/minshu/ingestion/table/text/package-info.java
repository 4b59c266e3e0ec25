/** Delimited text: its encoding, its dialect, and its rows, whatever state they are in. */
@NullMarked
package org.minshu.ingestion.table.text;

import org.jspecify.annotations.NullMarked;
