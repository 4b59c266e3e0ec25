package org.minshu.ingestion.inspection;

import java.util.List;

/** A header and the number of rows below it; blank rows do not count. */
record Table(List<String> header, long rows) {}
