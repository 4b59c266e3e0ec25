package org.minshu.catalog.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.calendar.CalendarChangeView;
import org.minshu.client.calendar.CalendarDayForm;
import org.minshu.client.calendar.CalendarYearView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar over HTTP. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarController {

    private static final String IF_MATCH = "If-Match";

    private final CalendarDesk desk;

    CalendarController(CalendarDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Allowed(signedIn = true)
    List<CalendarYearView> years() {
        return desk.all();
    }

    @GetMapping("/{year}")
    @Allowed(signedIn = true)
    ResponseEntity<CalendarYearView> year(@PathVariable int year) {
        return answer(year);
    }

    @PutMapping("/{year}/days/{day}")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<CalendarYearView> put(
            @PathVariable int year,
            @PathVariable String day,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String etag,
            @RequestBody CalendarDayForm form,
            Caller caller) {
        desk.put(year, day, EntityTags.revision(etag), form, caller);
        return answer(year);
    }

    @DeleteMapping("/{year}/days/{day}")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<CalendarYearView> remove(
            @PathVariable int year,
            @PathVariable String day,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String etag,
            Caller caller) {
        desk.remove(year, day, EntityTags.revision(etag), caller);
        return answer(year);
    }

    @PostMapping(path = "/{year}/import", consumes = "text/csv")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<CalendarYearView> load(
            @PathVariable int year,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String etag,
            @RequestBody String csv,
            Caller caller) {
        desk.load(year, EntityTags.revision(etag), csv, caller);
        return answer(year);
    }

    @GetMapping("/{year}/changes")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    Page<CalendarChangeView> changes(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        return desk.changes(year, Paging.of(page, size, 20));
    }

    private ResponseEntity<CalendarYearView> answer(int year) {
        var view = desk.year(year);
        return ResponseEntity.ok().eTag(EntityTags.of(view.revision())).body(view);
    }
}
