package org.minshu.catalog.usage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.rules.Texts;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.Term;
import org.minshu.model.vocabulary.UsageKind;
import org.minshu.model.vocabulary.UsageOutcome;
import org.springframework.util.MultiValueMap;

/**
 * Which use is asked for.
 *
 * @param from first day, Asia/Shanghai
 * @param to last day, inclusive
 * @param dataset resource code
 * @param hour of the day, 0 to 23, Asia/Shanghai
 */
record UsageQuery(
        LocalDate from,
        LocalDate to,
        @Nullable String department,
        @Nullable String library,
        @Nullable String dataset,
        @Nullable String scenario,
        @Nullable String organisation,
        @Nullable String kind,
        @Nullable String outcome,
        @Nullable Integer hour) {

    private static final int DAYS = 30;

    static UsageQuery of(MultiValueMap<String, String> query, LocalDate today) {
        var to = day(query, "to").orElse(today);
        var from = day(query, "from").orElse(to.minusDays(DAYS - 1));
        if (from.isAfter(to)) {
            throw invalid("from is not after to");
        }
        return new UsageQuery(
                from,
                to,
                Texts.tidy(query.getFirst("department")),
                Texts.tidy(query.getFirst("library")),
                code(Texts.tidy(query.getFirst("dataset"))),
                Texts.tidy(query.getFirst("scenario")),
                Texts.tidy(query.getFirst("organisation")),
                term(query, "kind", UsageKind.class),
                term(query, "outcome", UsageOutcome.class),
                hour(Texts.tidy(query.getFirst("hour"))));
    }

    /** How many days it is about. */
    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The first day of the first month that lies in it as a whole. */
    LocalDate monthsFrom() {
        return from.minusDays(1).plusMonths(1).withDayOfMonth(1);
    }

    /** The first day after the last such month; not after {@link #monthsFrom} where there is none. */
    LocalDate monthsUntil() {
        return to.plusDays(1).withDayOfMonth(1);
    }

    /** The same of as many days just before. */
    UsageQuery before() {
        return new UsageQuery(
                from.minusDays(days()),
                from.minusDays(1),
                department,
                library,
                dataset,
                scenario,
                organisation,
                kind,
                outcome,
                hour);
    }

    private static Optional<LocalDate> day(MultiValueMap<String, String> query, String name) {
        var findings = new Findings();
        var day = findings.date("/" + name, Texts.tidy(query.getFirst(name)));
        if (!findings.all().isEmpty()) {
            throw invalid(name + " is an ISO date");
        }
        return day;
    }

    private static <T extends Enum<T> & Term> @Nullable String term(
            MultiValueMap<String, String> query, String name, Class<T> terms) {
        var code = Texts.tidy(query.getFirst(name));
        if (code != null && Term.of(terms, code).isEmpty()) {
            throw invalid(name + " is one of " + Arrays.toString(terms.getEnumConstants()));
        }
        return code;
    }

    private static @Nullable Integer hour(@Nullable String text) {
        if (text != null && !text.matches("[01]?\\d|2[0-3]")) {
            throw invalid("hour is 0 to 23");
        }
        return text == null ? null : Integer.valueOf(text);
    }

    private static @Nullable String code(@Nullable String text) {
        return text == null
                ? null
                : ResourceCode.parse(text)
                        .map(ResourceCode::value)
                        .orElseThrow(() -> invalid("dataset is a resource code"));
    }

    static CatalogException invalid(String detail) {
        return new CatalogException(ProblemType.PARAMETER_INVALID, detail);
    }
}
