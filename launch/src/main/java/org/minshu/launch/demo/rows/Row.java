package org.minshu.launch.demo.rows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One row in the making: an item that depends on another asks for it, and it is made first. */
final class Row {

    private final Map<String, ItemRule> rules;
    private final RandomGenerator random;
    private final long number;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    Row(Map<String, ItemRule> rules, RandomGenerator random, long number) {
        this.rules = rules;
        this.random = random;
        this.number = number;
    }

    RandomGenerator random() {
        return random;
    }

    /** Counted from 1. */
    long number() {
        return number;
    }

    @Nullable Object value(String item) {
        if (!values.containsKey(item)) {
            var rule = rules.get(item);
            if (rule == null) {
                throw new IllegalArgumentException("No rule for " + item);
            }
            values.put(item, rule.make(this));
        }
        return values.get(item);
    }

    BigDecimal amount(String item) {
        return value(item) instanceof BigDecimal amount ? amount : new BigDecimal(text(item));
    }

    String text(String item) {
        return Cells.text(value(item));
    }

    /** Notes which element of its list an item took, for those that are paired with it. */
    void take(String item, int place) {
        places.put(item, place);
    }

    int place(String item) {
        value(item);
        var place = places.get(item);
        if (place == null) {
            throw new IllegalArgumentException(item + " takes nothing from a list");
        }
        return place;
    }

    <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
