package org.minshu.portal.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tasks of an application, in the order in which they are usually done; each is a page of its own. */
enum Task {
    PURPOSE("scenario", "newScenario", "purpose"),
    DATASETS("datasets"),
    ITEMS("items"),
    USE("accessMode", "from", "until"),
    SECURITY("security", "contactName", "contactPhone"),
    CHECK("committed");

    private final Set<String> fields;

    Task(String... fields) {
        this.fields = Set.of(fields);
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String template() {
        return "portal/request/" + path();
    }

    /** Counted from 1, as people do. */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    /** Where that is stated which a refusal points at, such as {@code /datasets/0/items/3}. */
    static Task of(String pointer) {
        var steps = pointer.split("/", -1);
        var first = steps.length > 1 ? steps[1] : "";
        if (first.equals("datasets") && steps.length > 3 && steps[3].equals("items")) {
            return ITEMS;
        }
        return Arrays.stream(values())
                .filter(task -> task.fields.contains(first))
                .findFirst()
                .orElse(CHECK);
    }
}
