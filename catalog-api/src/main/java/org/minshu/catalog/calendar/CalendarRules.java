package org.minshu.catalog.calendar;

import static org.minshu.catalog.rules.Texts.tidy;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.calendar.CalendarDayForm;
import org.minshu.client.calendar.CalendarDayView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** What may be said about a day: within its year, with occasion and source. */
final class CalendarRules {

    private static final int LONGEST = 200;

    private CalendarRules() {}

    static int year(int year) {
        if (year < 2000 || year > 2100) {
            throw new CatalogException(ProblemType.NOT_FOUND, "The calendar has the years 2000 to 2100");
        }
        return year;
    }

    static LocalDate day(int year, String day) {
        var findings = new Findings();
        var date = date("/day", year, day, findings);
        findings.refuseIfAny();
        return Objects.requireNonNull(date);
    }

    static CalendarDayView day(int year, String day, CalendarDayForm form) {
        var findings = new Findings();
        var view = check("", year, day, form, findings);
        findings.refuseIfAny();
        return Objects.requireNonNull(view);
    }

    /** Null where something was found. {@code line} is the pointer to what the fields belong to. */
    static @Nullable CalendarDayView check(String line, int year, String day, CalendarDayForm form, Findings findings) {
        int before = findings.all().size();
        var date = date(line + "/day", year, day, findings);
        var occasion = text(line + "/occasion", form.occasion(), findings);
        var source = text(line + "/source", form.source(), findings);
        findings.required(line + "/working", form.working());
        if (date == null || form.working() == null || findings.all().size() > before) {
            return null;
        }
        return new CalendarDayView(date, form.working(), occasion, source);
    }

    private static @Nullable LocalDate date(String pointer, int year, String day, Findings findings) {
        var date = findings.date(pointer, tidy(day)).orElse(null);
        if (date != null && date.getYear() != year(year)) {
            findings.invalid(
                    pointer, "%s 不在 %d 年。".formatted(date, year), "%s is not in the year %d.".formatted(date, year));
            return null;
        }
        return date;
    }

    private static String text(String pointer, @Nullable String sent, Findings findings) {
        var text = tidy(sent);
        findings.required(pointer, text);
        findings.line(pointer, text, LONGEST);
        return Objects.requireNonNullElse(text, "");
    }
}
