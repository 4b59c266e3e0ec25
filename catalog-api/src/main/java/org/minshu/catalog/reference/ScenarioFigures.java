package org.minshu.catalog.reference;

import java.util.Map;

/** How many published scenarios there are, told by the feature that keeps them. */
public interface ScenarioFigures {

    /** By the key of a library that one of its datasets is in; libraries without any may be absent. */
    Map<String, Long> publishedByLibrary();

    long published();
}
