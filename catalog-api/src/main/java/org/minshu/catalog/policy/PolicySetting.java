package org.minshu.catalog.policy;

import java.time.Period;
import java.util.Arrays;
import java.util.List;

/**
 * A setting that the authority may lay down anew; a bean for each.
 *
 * @param key unique, such as {@code access.provider-review-days}
 * @param order small first
 * @param initial the property's value, which holds while nothing is laid down
 * @param least smallest value, of a choice empty
 * @param choices empty unless it is a choice
 */
public record PolicySetting(
        String key, int order, Kind kind, String initial, String least, String most, List<String> choices) {

    /** What values look like. */
    public enum Kind {
        WORKING_DAYS,
        DAYS,
        PERIOD,
        /** A whole number of no unit. */
        NUMBER,
        CHOICE
    }

    public PolicySetting {
        choices = List.copyOf(choices);
    }

    public static PolicySetting days(String key, int order, Kind kind, int initial, int least, int most) {
        return new PolicySetting(
                key, order, kind, String.valueOf(initial), String.valueOf(least), String.valueOf(most), List.of());
    }

    public static PolicySetting number(String key, int order, int initial, int least, int most) {
        return days(key, order, Kind.NUMBER, initial, least, most);
    }

    public static PolicySetting period(String key, int order, Period initial, Period least, Period most) {
        return new PolicySetting(
                key, order, Kind.PERIOD, initial.toString(), least.toString(), most.toString(), List.of());
    }

    public static PolicySetting choice(String key, int order, Enum<?> initial) {
        var choices = Arrays.stream(initial.getDeclaringClass().getEnumConstants())
                .map(Enum::name)
                .toList();
        return new PolicySetting(key, order, Kind.CHOICE, initial.name(), "", "", choices);
    }
}
