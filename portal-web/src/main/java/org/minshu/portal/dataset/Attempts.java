package org.minshu.portal.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.Reading;
import org.minshu.client.dataset.Reading.Tried;

/** What was tried for a search that found nothing, or little, and the searches that find more. */
public record Attempts(List<Step> steps, List<Way> ways) {

    static final Attempts NONE = new Attempts(List.of(), List.of());

    /**
     * One of the steps, in their order.
     *
     * @param name of its words
     * @param text what was searched
     * @param href the address of that search alone; null where it has none
     */
    public record Step(
            String name, String text, long found, @Nullable String href) {}

    /**
     * A search with one filter less.
     *
     * @param name of the filter
     */
    public record Way(String name, long total, String href) {}

    /** Of searches that found nothing with all the words. */
    static Attempts of(Search search, @Nullable Reading reading, long total) {
        if (reading == null) {
            return NONE;
        }
        boolean poor = total == 0 || reading.wordsFailed();
        var steps = poor ? reading.tried() : List.<Tried>of();
        return new Attempts(
                steps.stream().map(each -> step(search, each)).toList(),
                reading.wider().stream()
                        .map(each ->
                                new Way(each.without().getFirst(), each.total(), search.withoutAll(each.without())))
                        .toList());
    }

    private static Step step(Search search, Tried tried) {
        var text = tried.text();
        return new Step(
                tried.step(),
                text == null ? search.q() : text,
                tried.found(),
                text == null || tried.found() == 0 ? null : search.instead(text));
    }

    /** Whether the words can still be searched as they stand. */
    public boolean readInto() {
        return steps.stream().anyMatch(step -> step.name().equals("ALL_WORDS"));
    }

    public boolean isEmpty() {
        return steps.isEmpty() && ways.isEmpty();
    }
}
