/** Puts the application together: its schema and its way to the API. */
@NullMarked
package org.minshu.ingestion.assembly;

import org.jspecify.annotations.NullMarked;
