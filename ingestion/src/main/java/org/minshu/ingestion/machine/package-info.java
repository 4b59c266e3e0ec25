/** How a program of the platform calls the API: as itself, by client credentials. */
@NullMarked
package org.minshu.ingestion.machine;

import org.jspecify.annotations.NullMarked;
