package org.minshu.catalog.usage;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.catalog.rules.Texts;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.Term;
import org.minshu.model.vocabulary.UsageKind;
import org.springframework.util.MultiValueMap;

/**
 * Which use is asked for.
 *
 * @param from first day, Asia/Shanghai
 * @param to last day, inclusive
 * @param dataset resource code
 */
record UsageQuery(
        LocalDate from,
        LocalDate to,
        @Nullable String department,
        @Nullable String library,
        @Nullable String dataset,
        @Nullable String scenario,
        @Nullable String kind) {

    private static final int DAYS = 30;

    static UsageQuery of(MultiValueMap<String, String> query, LocalDate today) {
        var to = day(query, "to").orElse(today);
        var from = day(query, "from").orElse(to.minusDays(DAYS - 1));
        if (from.isAfter(to)) {
            throw invalid("from is not after to");
        }
        var kind = Texts.tidy(query.getFirst("kind"));
        if (kind != null && Term.of(UsageKind.class, kind).isEmpty()) {
            throw invalid("kind is VIEW or DOWNLOAD");
        }
        return new UsageQuery(
                from,
                to,
                Texts.tidy(query.getFirst("department")),
                Texts.tidy(query.getFirst("library")),
                code(Texts.tidy(query.getFirst("dataset"))),
                Texts.tidy(query.getFirst("scenario")),
                kind);
    }

    private static Optional<LocalDate> day(MultiValueMap<String, String> query, String name) {
        var findings = new Findings();
        var day = findings.date("/" + name, Texts.tidy(query.getFirst(name)));
        if (!findings.all().isEmpty()) {
            throw invalid(name + " is an ISO date");
        }
        return day;
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
