/** Files of other sites: registered by address, fetched by ingestion, taken in as uploads are. */
@NullMarked
package org.minshu.catalog.remote;

import org.jspecify.annotations.NullMarked;
