package org.minshu.client.calendar;

import java.util.List;
import org.minshu.client.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Working days, year by year. Writes are the authority's, carry If-Match with the year's ETag ({@code "0"} where nothing is
 * known about it), and count the deadlines of open requests anew.
 */
@HttpExchange("/api/v1/calendar")
public interface CalendarClient {

    /** The years that are known, and this and the next even where they are not. */
    @GetExchange
    List<CalendarYearView> years();

    @GetExchange("/{year}")
    ResponseEntity<CalendarYearView> year(@PathVariable int year);

    @PutExchange("/{year}/days/{day}")
    ResponseEntity<CalendarYearView> put(
            @PathVariable int year,
            @PathVariable String day,
            @RequestHeader("If-Match") String etag,
            @RequestBody CalendarDayForm form);

    /** The day is an ordinary one again. */
    @DeleteExchange("/{year}/days/{day}")
    ResponseEntity<CalendarYearView> remove(
            @PathVariable int year, @PathVariable String day, @RequestHeader("If-Match") String etag);

    /**
     * Replaces a year by its announcement: lines of day, working (true or false, 班 or 休), occasion and source, under a
     * header with these names.
     */
    @PostExchange(url = "/{year}/import", contentType = "text/csv")
    ResponseEntity<CalendarYearView> load(
            @PathVariable int year, @RequestHeader("If-Match") String etag, @RequestBody String csv);

    /** Newest first. */
    @GetExchange("/{year}/changes")
    Page<CalendarChangeView> changes(@PathVariable int year, @RequestParam int page, @RequestParam int size);
}
