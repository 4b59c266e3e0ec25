package org.minshu.bench.table;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.minshu.bench.measure.Kind;
import org.minshu.bench.platform.Api;

/**
 * What is asked of the platform's table.
 *
 * @param records address of the records
 */
record TableKinds(URI records, Days days) {

    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);
    private static final int CODES = 1000;

    Kind grouped() {
        return kind("filter, group_by, order_by through the platform", () -> {
            var day = days.next();
            return query(
                    "select", "avg(流量) as mean, count(*) as n",
                    "where", "日期 >= date'%s' and 日期 < date'%s'".formatted(day, day.plusDays(Days.LENGTH)),
                    "group_by", "断面",
                    "order_by", "mean desc",
                    "limit", "20");
        });
    }

    Kind page() {
        return kind("record page: where, order_by, limit 100", () -> {
            var code = "FJ%04d".formatted(ThreadLocalRandom.current().nextInt(CODES));
            return query("where", "code = '%s'".formatted(code), "order_by", "氨氮 desc", "limit", "100");
        });
    }

    private Kind kind(String name, Supplier<String> query) {
        return Kind.http(
                name,
                () -> HttpRequest.newBuilder(URI.create(records + "?" + query.get()))
                        .timeout(LONGEST_CALL)
                        .GET()
                        .build());
    }

    private static String query(String... parameters) {
        var query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? "" : "&").append(parameters[i]).append('=').append(Api.encode(parameters[i + 1]));
        }
        return query.toString();
    }
}
