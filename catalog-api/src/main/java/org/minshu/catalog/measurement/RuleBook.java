package org.minshu.catalog.measurement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minshu.catalog.dataset.WorkingCopy;
import org.minshu.catalog.measurement.AppliedRule.Origin;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.measurement.DataRule;
import org.springframework.stereotype.Component;

/** Which rules a dataset has: its own or those suggested, and those of its libraries that fit one of its items. */
@Component
class RuleBook {

    /** So many are measured; those of libraries come last. */
    private static final int MOST = 200;

    private final RuleShelf shelf;

    RuleBook(RuleShelf shelf) {
        this.shelf = shelf;
    }

    List<AppliedRule> of(WorkingCopy copy) {
        var laid = shelf.ofDataset(copy.id());
        var own = own(laid, copy.metadata());
        var origin = laid.rules() == null ? Origin.SUGGESTED : Origin.OWN;
        var rules = new ArrayList<AppliedRule>();
        own.forEach(rule -> rules.add(new AppliedRule(rule, origin, null)));
        ofLibraries(copy.metadata())
                .forEach((library, laidDown) -> laidDown.stream()
                        .filter(rule -> !own.contains(rule))
                        .forEach(rule -> rules.add(new AppliedRule(rule, Origin.LIBRARY, library))));
        return rules.stream().limit(MOST).toList();
    }

    static List<DataRule> own(LaidRules laid, DatasetMetadata metadata) {
        var rules = laid.rules();
        return rules == null ? SuggestedRules.of(metadata) : rules;
    }

    /** By key of the library, in the order in which the entry names them. */
    Map<String, List<DataRule>> ofLibraries(DatasetMetadata metadata) {
        var libraries = Objects.requireNonNullElse(metadata.libraries(), List.<String>of());
        var laid = libraries.isEmpty() ? Map.<String, List<DataRule>>of() : shelf.ofLibraries(libraries);
        var fitting = new LinkedHashMap<String, List<DataRule>>();
        var items = Items.of(metadata);
        for (var library : libraries) {
            var rules = laid.getOrDefault(library, List.of()).stream()
                    .flatMap(rule -> fitting(rule, items).stream())
                    .toList();
            if (!rules.isEmpty()) {
                fitting.put(library, rules);
            }
        }
        return fitting;
    }

    /** A rule for a type becomes one for each item of it. */
    private static List<DataRule> fitting(DataRule rule, Items items) {
        if (rule.itemType() != null) {
            return items.items().stream()
                    .filter(item -> rule.itemType().equals(item.dataType()))
                    .map(item -> onColumns(rule, List.of(Objects.requireNonNull(item.name()))))
                    .toList();
        }
        var columns = Objects.requireNonNullElse(rule.columns(), List.<String>of());
        return columns.stream().noneMatch(column -> items.called(column).isEmpty()) ? List.of(rule) : List.of();
    }

    private static DataRule onColumns(DataRule rule, List<String> columns) {
        return new DataRule(
                rule.kind(),
                columns,
                null,
                rule.least(),
                rule.most(),
                rule.pattern(),
                rule.codes(),
                rule.vocabulary(),
                rule.dataset(),
                rule.target(),
                rule.comparator(),
                rule.days(),
                rule.note());
    }
}
