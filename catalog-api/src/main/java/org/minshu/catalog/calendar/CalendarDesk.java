package org.minshu.catalog.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.calendar.CalendarChangeView;
import org.minshu.client.calendar.CalendarDayForm;
import org.minshu.client.calendar.CalendarDayView;
import org.minshu.client.calendar.CalendarYearView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority keeps the calendar; whoever counts by it is told inside the transaction. */
@Service
class CalendarDesk {

    private static final String NOTICE = "NOTICE";

    private final CalendarYears years;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarDesk(
            CalendarYears years,
            WorkingCalendar calendar,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.years = years;
        this.calendar = calendar;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    List<CalendarYearView> all() {
        int now = CivilTime.day(clock.instant()).getYear();
        return years.all(now, now + 1);
    }

    CalendarYearView year(int year) {
        return years.year(CalendarRules.year(year));
    }

    Page<CalendarChangeView> changes(int year, Paging paging) {
        return paging.of(years.changes(year, paging.size(), paging.offset()), years.changes(year));
    }

    @Transactional
    public void put(int year, String day, long revision, CalendarDayForm form, Caller caller) {
        var wanted = CalendarRules.day(year, day, form);
        var before = years.year(year);
        change(before, revision, before.basis(), List.of(change(before.days(), wanted.day(), wanted)), caller);
    }

    @Transactional
    public void remove(int year, String day, long revision, Caller caller) {
        var date = CalendarRules.day(year, day);
        var before = years.year(year);
        change(before, revision, before.basis(), List.of(change(before.days(), date, null)), caller);
    }

    /** Days that the announcement does not name are ordinary ones again. */
    @Transactional
    public void load(int year, long revision, String csv, Caller caller) {
        var announced = CalendarFile.read(CalendarRules.year(year), csv);
        var before = years.year(year);
        var wanted = announced.stream().collect(toMap(CalendarDayView::day, identity()));
        var days = new TreeMap<LocalDate, DayChange>();
        before.days().forEach(day -> days.put(day.day(), new DayChange(day.day(), day, wanted.get(day.day()))));
        announced.forEach(day -> days.computeIfAbsent(day.day(), date -> new DayChange(date, null, day)));
        change(before, revision, NOTICE, new ArrayList<>(days.values()), caller);
    }

    private static DayChange change(List<CalendarDayView> before, LocalDate day, @Nullable CalendarDayView after) {
        var known = before.stream().filter(each -> each.day().equals(day)).findFirst();
        return new DayChange(day, known.orElse(null), after);
    }

    private void change(CalendarYearView before, long revision, String basis, List<DayChange> changes, Caller caller) {
        var known = basis.equals("NONE") ? "PROVISIONAL" : basis;
        if (!years.advance(before.year(), revision, known)) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Somebody else changed the calendar of the year");
        }
        var now = clock.instant();
        changes.stream()
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .forEach(change -> {
                    if (change.after() == null) {
                        years.remove(change.day());
                    } else {
                        years.put(change.after());
                    }
                    years.record(before.year(), change, caller, now);
                });
        audit.record(caller, "calendar.changed", "calendar " + before.year(), before, years.year(before.year()));
        events.publishEvent(new CalendarChanged(before.year(), calendar.read()));
    }
}
