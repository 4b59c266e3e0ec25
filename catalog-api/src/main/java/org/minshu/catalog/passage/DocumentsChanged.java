package org.minshu.catalog.passage;

import org.minshu.model.code.ResourceCode;

/** The dataset has a document's text that it had not, or lacks one that it had; announced inside the transaction. */
public record DocumentsChanged(ResourceCode dataset) {}
