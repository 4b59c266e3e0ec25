package org.minshu.catalog.dataset.quality;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.Rights;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.util.MultiValueMap;

/**
 * Which entries are asked for; what is null does not matter.
 *
 * @param rule one that they miss
 */
record QualityQuery(
        @Nullable String department,
        @Nullable Grade grade,
        @Nullable QualityRule rule,
        Order order,
        Paging paging) {

    /** By score. */
    enum Order {
        WORST("score, dataset_quality.dataset"),
        BEST("score desc, dataset_quality.dataset desc");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    static QualityQuery of(MultiValueMap<String, String> query, Caller caller) {
        var order = one(Order.class, "sort", query);
        return new QualityQuery(
                department(Texts.tidy(query.getFirst("department")), caller),
                one(Grade.class, "grade", query),
                one(QualityRule.class, "rule", query),
                order == null ? Order.WORST : order,
                Paging.of(query.getFirst("page"), query.getFirst("size"), 20));
    }

    static @Nullable String department(@Nullable String asked, Caller caller) {
        if (asked != null && !Texts.fitsOneLine(asked)) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "department is a key");
        }
        return Rights.department(asked, caller);
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("department", department)
                .param("least", grade == null ? 0 : grade.least())
                .param("most", grade == null ? 100 : grade.most())
                .param("rules", rule == null ? new String[0] : new String[] {rule.name()});
    }

    private static <E extends Enum<E>> @Nullable E one(
            Class<E> list, String name, MultiValueMap<String, String> query) {
        var text = Texts.tidy(query.getFirst(name));
        if (text == null) {
            return null;
        }
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> value.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CatalogException(
                        ProblemType.PARAMETER_INVALID,
                        name + " is one of " + Arrays.toString(list.getEnumConstants())));
    }
}
