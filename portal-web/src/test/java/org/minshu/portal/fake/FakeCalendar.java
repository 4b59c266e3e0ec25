package org.minshu.portal.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.minshu.client.Page;
import org.minshu.client.calendar.CalendarChangeView;
import org.minshu.client.calendar.CalendarClient;
import org.minshu.client.calendar.CalendarDayForm;
import org.minshu.client.calendar.CalendarDayView;
import org.minshu.client.calendar.CalendarYearView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.ResponseEntity;

/** 2026 with its New Year, and nothing about other years. */
final class FakeCalendar implements CalendarClient {

    private final List<CalendarDayView> days =
            new ArrayList<>(List.of(new CalendarDayView(LocalDate.of(2026, 1, 1), false, "元旦", "国务院办公厅通知")));
    private long revision = 1;

    @Override
    public synchronized List<CalendarYearView> years() {
        return List.of(view(2026), view(2027));
    }

    private CalendarYearView view(int year) {
        var shown = days.stream().filter(day -> day.day().getYear() == year).toList();
        return new CalendarYearView(
                year, year == 2026 ? "NOTICE" : "NONE", year == 2026 ? revision : 0, shown.size(), shown);
    }

    @Override
    public synchronized ResponseEntity<CalendarYearView> year(int year) {
        var view = view(year);
        return ResponseEntity.ok().eTag("\"" + view.revision() + "\"").body(view);
    }

    @Override
    public synchronized ResponseEntity<CalendarYearView> put(int year, String day, String etag, CalendarDayForm form) {
        expect(etag);
        if (form.occasion() == null) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/occasion", "请填写该项。", "Fill it in.")));
        }
        var date = LocalDate.parse(day);
        days.removeIf(each -> each.day().equals(date));
        days.add(new CalendarDayView(
                date,
                Boolean.TRUE.equals(form.working()),
                Objects.requireNonNull(form.occasion()),
                Objects.requireNonNullElse(form.source(), "")));
        days.sort(Comparator.comparing(CalendarDayView::day));
        return year(year);
    }

    @Override
    public synchronized ResponseEntity<CalendarYearView> remove(int year, String day, String etag) {
        expect(etag);
        days.removeIf(each -> each.day().equals(LocalDate.parse(day)));
        return year(year);
    }

    @Override
    public synchronized ResponseEntity<CalendarYearView> load(int year, String etag, String csv) {
        if (!csv.contains("day")) {
            RequestSamples.refuse(
                    List.of(RequestSamples.violation("/file", "第一行须为表头。", "The first line is a header.")));
        }
        return year(year);
    }

    private void expect(String etag) {
        if (!etag.equals("\"" + revision + "\"")) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, etag);
        }
        revision++;
    }

    @Override
    public Page<CalendarChangeView> changes(int year, int page, int size) {
        var day = new CalendarDayView(LocalDate.of(2026, 1, 1), false, "元旦", "国务院办公厅通知");
        return new Page<>(
                List.of(new CalendarChangeView(day.day(), null, day, RequestSamples.days(-1), "陈建华")), 1, page, size);
    }
}
