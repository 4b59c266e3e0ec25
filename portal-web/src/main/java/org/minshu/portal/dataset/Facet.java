package org.minshu.portal.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.minshu.client.dataset.SearchResult.FacetCount;
import org.minshu.portal.layout.Words;

/**
 * A group of checkboxes beside the results.
 *
 * @param name of the parameter
 * @param options those that are shown at once, {@code more} the rest
 */
public record Facet(String name, List<Option> options, List<Option> more) {

    private static final int AT_ONCE = 10;

    /** {@code count}: how many results choosing it would give. */
    public record Option(String value, String label, long count, boolean checked) {}

    /** Those the platform counted, and those chosen that it found nothing for. */
    static List<Facet> of(Search search, Map<String, List<FacetCount>> counts, Words words) {
        var labels = new FacetLabels(words);
        return Search.FACETS.stream()
                .map(name -> facet(name, search.values(name), counts.getOrDefault(name, List.of()), labels))
                .filter(facet -> !facet.options.isEmpty())
                .toList();
    }

    private static Facet facet(String name, List<String> chosen, List<FacetCount> counts, FacetLabels labels) {
        var options = new ArrayList<Option>();
        var missing = new HashSet<>(chosen);
        for (var each : counts) {
            missing.remove(each.value());
            options.add(new Option(
                    each.value(), labels.of(name, each.value()), each.count(), chosen.contains(each.value())));
        }
        missing.forEach(value -> options.add(new Option(value, labels.of(name, value), 0, true)));
        var atOnce = new ArrayList<Option>();
        var more = new ArrayList<Option>();
        for (var option : options) {
            (option.checked || atOnce.size() < AT_ONCE ? atOnce : more).add(option);
        }
        return new Facet(name, atOnce, more);
    }

    /** Whether the group is unfolded at first: the usual ones, and those with a choice. */
    public boolean open() {
        return List.of("library", "openType", "department", "format").contains(name)
                || options.stream().anyMatch(Option::checked);
    }
}
