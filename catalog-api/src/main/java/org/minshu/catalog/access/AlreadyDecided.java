package org.minshu.catalog.access;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.minshu.model.vocabulary.RequestState;

/** Tells the second of two officers who decided before them, what, and when. */
final class AlreadyDecided {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CivilTime.ZONE);

    private AlreadyDecided() {}

    static CatalogException of(Decision decision, RequestState outcome) {
        return of(decision, outcome.zh(), outcome.en());
    }

    static CatalogException of(Decision decision, Part.State outcome) {
        return switch (outcome) {
            case PENDING -> throw new IllegalArgumentException("Nobody has decided");
            case GRANTED -> of(decision, "全部批准", "everything granted");
            case NARROWED -> of(decision, "部分批准", "granted in part");
            case REFUSED -> of(decision, "不批准", "refused");
        };
    }

    private static CatalogException of(Decision decision, String zh, String en) {
        var by = decision.decidedByName();
        var at = TIME.format(decision.decidedAt());
        var said = new Violation(
                "/outcome",
                ProblemType.ALREADY_DECIDED,
                "%s 已于 %s 作出结论：%s。".formatted(by, at, zh),
                "%s decided at %s: %s.".formatted(by, at, en));
        return new CatalogException(ProblemType.ALREADY_DECIDED, by + " has decided: " + en, List.of(said));
    }
}
