package org.minshu.portal.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a search that are no datasets.
 *
 * @param name library, department or scenario
 */
public record Group(String name, List<Link> links) {

    /** {@code lang} is the language of the text where it is not the page's. */
    public record Link(String text, @Nullable String lang, String href) {}
}
