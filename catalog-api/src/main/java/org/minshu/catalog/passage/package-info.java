/** The words of documents: what the index gets to know of them, and who may look for them. */
@NullMarked
package org.minshu.catalog.passage;

import org.jspecify.annotations.NullMarked;
