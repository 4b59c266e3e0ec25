package org.minshu.catalog.searchlog;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.calendar.CivilTime;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.searchlog.SearchDays.Period;
import org.minshu.catalog.web.CsvSheet;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.searchlog.SearchedView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What was searched for, over HTTP. */
@RestController
@RequestMapping("/api/v1/searches")
class SearchLogController {

    private static final int DAYS = 30;
    private static final int MOST_LINES = 10_000;

    private final SearchDays days;
    private final Clock clock;

    SearchLogController(SearchDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    Page<SearchedView> searches(@RequestParam MultiValueMap<String, String> query) {
        var paging = Paging.of(query.getFirst("page"), query.getFirst("size"), 50);
        var period = period(query);
        return paging.of(days.page(period, paging.size(), paging.offset()), days.count(period));
    }

    @GetMapping("/export")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    ResponseEntity<StreamingResponseBody> export(@RequestParam MultiValueMap<String, String> query) {
        var found = days.page(period(query), MOST_LINES, 0);
        StreamingResponseBody body = output -> {
            var csv = new CsvSheet(output, "query", "searches", "days", "found", "loose", "last", "opened", "place");
            found.forEach(each -> csv.row(
                    each.query(),
                    each.searches(),
                    each.days(),
                    each.found(),
                    each.loose(),
                    each.last().toString(),
                    each.opened(),
                    each.place()));
            csv.finish();
        };
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"searches.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }

    /** The last thirty days, unless others are named. */
    private Period period(MultiValueMap<String, String> query) {
        var today = CivilTime.day(clock.instant());
        var until = Objects.requireNonNullElse(day(query.getFirst("to"), "to"), today);
        var from = Objects.requireNonNullElse(day(query.getFirst("from"), "from"), until.minusDays(DAYS - 1));
        if (until.isBefore(from)) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "to is not before from");
        }
        return new Period(from, until, "true".equals(query.getFirst("nothing")));
    }

    private static @Nullable LocalDate day(@Nullable String text, String name) {
        var day = Texts.tidy(text);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException notADay) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, name + " is a date such as 2026-11-23");
        }
    }
}
