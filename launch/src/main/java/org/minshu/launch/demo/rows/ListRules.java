package org.minshu.launch.demo.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code enum}, with weights or paired with another list, place by place. */
final class ListRules {

    private ListRules() {}

    static ItemRule read(String item, JsonNode rule) {
        var values = values(rule.path("enum"));
        if (rule.has("pairedWith")) {
            var other = rule.path("pairedWith").asString();
            return row -> {
                int place = row.place(other);
                row.take(item, place);
                return values.get(place);
            };
        }
        var bounds = bounds(rule.path("weights"), values.size());
        return row -> {
            int place = place(bounds, row.random().nextLong(bounds[bounds.length - 1]));
            row.take(item, place);
            return values.get(place);
        };
    }

    /** Upper bounds of the shares of a common whole; thousandths, since a weight may be a fraction. */
    private static long[] bounds(JsonNode weights, int size) {
        var bounds = new long[size];
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights.isMissingNode() ? 1 : Math.round(weights.get(i).asDouble() * 1000);
            bounds[i] = sum;
        }
        return bounds;
    }

    private static int place(long[] bounds, long drawn) {
        int place = 0;
        while (bounds[place] <= drawn) {
            place++;
        }
        return place;
    }

    private static List<@Nullable Object> values(JsonNode list) {
        var values = new ArrayList<@Nullable Object>();
        list.forEach(value -> values.add(value(value)));
        return values;
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return value.isNumber() ? new BigDecimal(value.asString()) : value.asString();
    }
}
