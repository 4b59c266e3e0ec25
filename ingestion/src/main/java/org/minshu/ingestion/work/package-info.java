/** Background work of the schema ingestion, by db-scheduler: retried with growing pauses, parked when that does not help. */
@NullMarked
package org.minshu.ingestion.work;

import org.jspecify.annotations.NullMarked;
