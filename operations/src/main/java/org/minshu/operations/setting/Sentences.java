package org.minshu.operations.setting;

import org.jspecify.annotations.Nullable;
import org.minshu.operations.start.Line;

/** What is said about a setting that is wrong: its variable, what is wrong with it, and a good value. */
final class Sentences {

    private Sentences() {}

    static String missing(Setting setting) {
        return "%s is missing; %s.".formatted(setting.variable(), advice(setting));
    }

    static String empty(Setting setting) {
        return "%s is empty; %s%s."
                .formatted(setting.variable(), advice(setting), setting.isRequired() ? "" : ", or do without it");
    }

    /** {@code complaint} reads on from the variable, such as "is less than 1". */
    static String wrong(Setting setting, @Nullable String value, String complaint) {
        var what = setting.isSecret() || value == null
                ? complaint
                : "is %s, which %s".formatted(Line.quote(value), complaint);
        return "%s %s; %s.".formatted(setting.variable(), what, advice(setting));
    }

    static String unknown(String variable, @Nullable String closest, String application) {
        return closest == null
                ? "%s is not a setting of %s; do without it, or correct its name."
                        .formatted(Line.of(variable), application)
                : "%s is not a setting of %s; did you mean %s?".formatted(Line.of(variable), application, closest);
    }

    private static String advice(Setting setting) {
        return setting.example().map("set it, for example to "::concat).orElse("set it");
    }
}
