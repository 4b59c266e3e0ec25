/** How a record of another catalogue becomes an entry of ours, as a mapping file states it. */
@NullMarked
package org.minshu.ingestion.importing.mapping;

import org.jspecify.annotations.NullMarked;
