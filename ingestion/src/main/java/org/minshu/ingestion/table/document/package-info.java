/** Text and metadata of documents, page by page. */
@NullMarked
package org.minshu.ingestion.table.document;

import org.jspecify.annotations.NullMarked;
