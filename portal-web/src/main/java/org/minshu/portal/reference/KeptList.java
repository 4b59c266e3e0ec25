package org.minshu.portal.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** A list that the authority keeps, and what its form asks for. */
enum KeptList {
    DEPARTMENT("department", "nameZh", "nameEn", "classCode", "creditCode", "region", "kind"),
    LIBRARY("library", "nameZh", "nameEn", "type", "lead"),
    REGION("region", "name", "nameEn", "level", "parent"),
    THEME("theme", "zh", "en"),
    FORMAT_TYPE("formatType", "zh", "en"),
    DEPARTMENT_KIND("departmentKind", "zh", "en"),
    SCENARIO_FIELD("scenarioField", "zh", "en");

    private static final Set<String> OPTIONAL = Set.of("nameEn", "en", "lead", "parent");

    private final String code;
    private final List<String> fields;

    KeptList(String code, String... fields) {
        this.code = code;
        this.fields = List.of(fields);
    }

    static KeptList of(String code) {
        return Arrays.stream(values())
                .filter(list -> list.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.NOT_FOUND, "No such list: " + code));
    }

    public String code() {
        return code;
    }

    List<String> fields() {
        return fields;
    }

    static boolean isNeeded(String field) {
        return !OPTIONAL.contains(field);
    }

    /** The parameter of the catalogue's search that finds what uses a value; null where none does. */
    public @Nullable String parameter() {
        return switch (this) {
            case DEPARTMENT, LIBRARY, REGION, THEME -> code;
            case FORMAT_TYPE -> "format";
            case DEPARTMENT_KIND, SCENARIO_FIELD -> null;
        };
    }
}
