package org.minshu.portal.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minshu.client.quality.QualityEntry;
import org.minshu.client.quality.QualityRuleView;
import org.minshu.portal.publish.EntryStep;

/** A rule that an entry misses, and the page on which that is put right. */
record Fix(QualityRuleView rule, String href) {

    /** Heaviest first. */
    static List<Fix> of(QualityEntry entry, Map<String, QualityRuleView> rules) {
        return entry.missed().stream()
                .flatMap(code -> Optional.ofNullable(rules.get(code)).stream())
                .map(rule -> of(entry.slug(), rule))
                .toList();
    }

    static Fix of(String slug, QualityRuleView rule) {
        var entry = "/publish/datasets/" + slug;
        return new Fix(
                rule,
                rule.code().equals("DATA")
                        ? entry + "#files"
                        : entry + "/edit/" + EntryStep.of(rule.pointer()).path());
    }
}
