/** Text and metadata of documents, page by page. */
@NullMarked
package org.minshu.ingestion.document;

import org.jspecify.annotations.NullMarked;
