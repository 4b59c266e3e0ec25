package org.minshu.launch.demo.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** {@code int}, {@code decimal} and {@code normal}, alone or leaning on another item. */
final class NumberRules {

    private NumberRules() {}

    static ItemRule read(JsonNode rule) {
        int scale = scale(rule);
        if (rule.has("ratioOf")) {
            var ratio = rule.path("ratioOf");
            var other = ratio.get(0).asString();
            return row -> {
                double share = between(row.random(), ratio, 1);
                return row.text(other).isEmpty()
                        ? null
                        : round(row.amount(other).doubleValue() * share, scale);
            };
        }
        if (rule.has("productOf")) {
            var of = rule.path("productOf");
            return row -> row.amount(of.get(0).asString())
                    .multiply(row.amount(of.get(1).asString()))
                    .setScale(scale, RoundingMode.HALF_UP);
        }
        if (rule.has("quotientOf")) {
            var of = rule.path("quotientOf");
            return row -> row.amount(of.get(0).asString())
                    .divide(row.amount(of.get(1).asString()).max(BigDecimal.ONE), scale, RoundingMode.HALF_UP);
        }
        return rule.has("normal") ? normal(rule, scale) : even(rule, scale);
    }

    private static int scale(JsonNode rule) {
        return rule.has("int")
                ? 0
                : rule.has("decimal")
                        ? rule.path("decimal").get(2).asInt()
                        : rule.path("normal").get(2).asInt();
    }

    private static ItemRule even(JsonNode rule, int scale) {
        if (rule.has("int")) {
            long least = rule.path("int").get(0).asLong();
            long most = rule.path("int").get(1).asLong();
            return row -> BigDecimal.valueOf(row.random().nextLong(least, most + 1));
        }
        return row -> round(between(row.random(), rule.path("decimal"), 0), scale);
    }

    private static ItemRule normal(JsonNode rule, int scale) {
        var form = rule.path("normal");
        double least = form.get(3).asDouble();
        double most = form.get(4).asDouble();
        return row -> {
            double factor = hourly(rule, row);
            double mean = mean(rule, row) * factor;
            double deviation = deviation(rule, mean) * (rule.has("meanBy") ? 1 : factor);
            double drawn = mean + deviation * bell(row.random());
            return round(Math.max(least, Math.min(most, drawn)), scale);
        };
    }

    private static double mean(JsonNode rule, Row row) {
        if (!rule.has("meanBy")) {
            return rule.path("normal").get(0).asDouble();
        }
        var by = rule.path("meanBy");
        return by.path("means").path(row.text(by.path("field").asString())).asDouble();
    }

    private static double deviation(JsonNode rule, double mean) {
        return rule.has("meanBy")
                ? mean * rule.path("meanBy").path("sdShare").asDouble()
                : rule.path("normal").get(1).asDouble();
    }

    private static double hourly(JsonNode rule, Row row) {
        if (!rule.has("hourProfile")) {
            return 1;
        }
        return row.value(rule.path("hourOf").asString()) instanceof LocalDateTime moment
                ? rule.path("hourProfile").get(moment.getHour()).asDouble()
                : 1;
    }

    private static double between(RandomGenerator random, JsonNode bounds, int first) {
        double least = bounds.get(first).asDouble();
        return least + (bounds.get(first + 1).asDouble() - least) * random.nextDouble();
    }

    /** A sum of twelve even numbers: plain additions, which every machine does alike, unlike logarithms. */
    private static double bell(RandomGenerator random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    private static BigDecimal round(double number, int scale) {
        return BigDecimal.valueOf(number).setScale(scale, RoundingMode.HALF_UP);
    }
}
