/** Fetches files of other sites, from public addresses only. */
@NullMarked
package org.minshu.ingestion.remote;

import org.jspecify.annotations.NullMarked;
