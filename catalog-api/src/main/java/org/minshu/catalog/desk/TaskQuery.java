package org.minshu.catalog.desk;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.web.Paging;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.util.MultiValueMap;

/**
 * Which tasks are asked for; what is null does not matter.
 *
 * @param age waiting at least so many days
 */
record TaskQuery(
        @Nullable Queue queue,
        @Nullable Kind kind,
        @Nullable String department,
        @Nullable String library,
        int age,
        @Nullable String q,
        Sort sort,
        Paging paging) {

    private static final int OLDEST = 3_660;

    /** Where something waits. */
    enum Queue {
        PUBLISH,
        APPROVE,
        REVIEW,
        SUPPLEMENT,
        OVERDUE
    }

    /** What waits. */
    enum Kind {
        DATASET,
        REQUEST
    }

    /** In which order. */
    enum Sort {
        DEADLINE("deadline nulls last, since, key"),
        OLDEST("since, key"),
        NEWEST("since desc, key");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    static TaskQuery of(MultiValueMap<String, String> query) {
        var sort = one(Sort.class, "sort", query);
        return new TaskQuery(
                one(Queue.class, "queue", query),
                one(Kind.class, "kind", query),
                Texts.tidy(query.getFirst("department")),
                Texts.tidy(query.getFirst("library")),
                age(Texts.tidy(query.getFirst("age"))),
                Texts.tidy(query.getFirst("q")),
                sort == null ? Sort.DEADLINE : sort,
                Paging.of(query.getFirst("page"), query.getFirst("size"), 20));
    }

    private static int age(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > OLDEST) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "age is a number of days up to " + OLDEST);
        }
        return Integer.parseInt(text);
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
