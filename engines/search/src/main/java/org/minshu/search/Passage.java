package org.minshu.search;

import org.minshu.search.SearchHit.Fragment;

/**
 * A place in a document where words stand.
 *
 * @param page counted from 1; 0 is what the document says of itself
 * @param fragment the words, with a little around them
 */
public record Passage(String file, int page, Fragment fragment) {}
