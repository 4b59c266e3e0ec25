package org.minshu.catalog.dataset.bulk;

/** A line and the entry that it says something new about. */
record Matched(Line.Accepted line, Known entry) {}
