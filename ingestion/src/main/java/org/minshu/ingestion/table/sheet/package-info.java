/** Workbooks: XLSX and ODS as streams of XML, XLS as a stream of records. Values are read as they are stored; formulas and macros never run. */
@NullMarked
package org.minshu.ingestion.table.sheet;

import org.jspecify.annotations.NullMarked;
