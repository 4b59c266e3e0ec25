package org.minshu.portal.console;

/**
 * The developer's headline figures.
 *
 * @param underReview requests that somebody is to decide on
 * @param active grants that can be used today
 * @param ending those of them that end soon
 */
record Overview(long underReview, long drafts, long active, long ending) {}
