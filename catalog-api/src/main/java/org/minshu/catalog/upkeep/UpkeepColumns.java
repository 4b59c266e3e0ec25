package org.minshu.catalog.upkeep;

import java.util.List;
import java.util.Map;

/** The fields of each list's form, as files have them. */
final class UpkeepColumns {

    private static final Map<String, List<String>> FIELDS = Map.of(
            "department", List.of("nameZh", "nameEn", "classCode", "creditCode", "region", "kind"),
            "library", List.of("nameZh", "nameEn", "type", "lead"),
            "region", List.of("name", "nameEn", "parent", "level"));

    private UpkeepColumns() {}

    static List<String> of(String list) {
        return FIELDS.getOrDefault(list, List.of("zh", "en"));
    }
}
