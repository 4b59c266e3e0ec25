package org.minshu.catalog.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.measurement.DataRule;
import org.minshu.model.vocabulary.Term;
import org.minshu.model.vocabulary.UpdateCycle;

/** What a dictionary lets one demand: the rules of a dataset whose department has laid down none. */
final class SuggestedRules {

    private SuggestedRules() {}

    static List<DataRule> of(DatasetMetadata metadata) {
        var rules = new ArrayList<DataRule>();
        var items = Items.of(metadata).items();
        if (!items.isEmpty()) {
            rules.add(DataRule.of("DICTIONARY", List.of()));
        }
        rules.add(DataRule.of("WHOLE", List.of()));
        keys(items, rules);
        items.forEach(item -> code(item).ifPresent(kind -> rules.add(DataRule.of(kind.name(), List.of(name(item))))));
        if (promises(metadata)) {
            rules.add(DataRule.of("FRESH", List.of()));
        }
        rules.add(DataRule.of("REACHABLE", List.of()));
        return List.copyOf(rules);
    }

    private static void keys(List<DataItem> items, List<DataRule> rules) {
        var keys = items.stream()
                .filter(item -> Boolean.TRUE.equals(item.primaryKey()))
                .map(SuggestedRules::name)
                .toList();
        if (!keys.isEmpty() && keys.size() <= DataRuleKind.UNIQUE.mostColumns()) {
            rules.add(DataRule.of("UNIQUE", keys));
        }
        keys.forEach(key -> rules.add(DataRule.of("REQUIRED", List.of(key))));
    }

    private static Optional<DataRuleKind> code(DataItem item) {
        var words = Objects.requireNonNullElse(item.label(), "") + " " + name(item);
        if (words.contains("社会信用代码")) {
            return Optional.of(DataRuleKind.CREDIT_CODE);
        }
        if (words.contains("身份证号") || words.contains("身份号码")) {
            return Optional.of(DataRuleKind.ID_NUMBER);
        }
        return words.contains("行政区划代码") ? Optional.of(DataRuleKind.ADMIN_CODE) : Optional.empty();
    }

    private static boolean promises(DatasetMetadata metadata) {
        var cycle = Objects.requireNonNullElse(metadata.updateCycle(), "");
        return Term.of(UpdateCycle.class, cycle)
                .filter(known -> known != UpdateCycle.IRREGULAR && known != UpdateCycle.OTHER)
                .isPresent();
    }

    private static String name(DataItem item) {
        return Objects.requireNonNull(item.name());
    }
}
