package org.minshu.launch.demo.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads generator rules; what each means is written in the folder of the demo catalogue. */
final class Rules {

    private Rules() {}

    static Map<String, ItemRule> read(JsonNode generator) {
        var rules = new LinkedHashMap<String, ItemRule>();
        generator.forEachEntry((item, rule) -> rules.put(item, rule(item, rule)));
        return rules;
    }

    private static ItemRule rule(String item, JsonNode rule) {
        if (rule.has("enum")) {
            return ListRules.read(item, rule);
        }
        if (rule.has("date") || rule.has("datetime")) {
            return TimeRules.read(rule);
        }
        if (rule.has("int") || rule.has("decimal") || rule.has("normal")) {
            return NumberRules.read(rule);
        }
        return WordRules.read(rule);
    }
}
