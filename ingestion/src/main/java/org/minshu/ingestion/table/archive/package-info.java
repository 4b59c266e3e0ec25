/** Packed bytes: unpacked within limits, and archives walked over without ever writing where a member's name says. */
@NullMarked
package org.minshu.ingestion.table.archive;

import org.jspecify.annotations.NullMarked;
