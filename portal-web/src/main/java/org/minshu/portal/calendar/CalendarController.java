package org.minshu.portal.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.calendar.CalendarClient;
import org.minshu.client.calendar.CalendarDayForm;
import org.minshu.client.calendar.CalendarYearView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Times;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One year of working days: its holidays and make-up days, their sources, and who changed them. */
@Controller
class CalendarController {

    private static final String PAGE = "/admin/calendar";
    private static final int SIZE = 20;

    private final CalendarClient calendar;
    private final Clock clock;

    CalendarController(Platform platform, Clock clock) {
        this.calendar = platform.calendar();
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String page(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return show(year == null ? thisYear() : year, page, DayForm.NOTHING, null, model);
    }

    @PostMapping(PAGE + "/{year}/days")
    @Allowed(Role.AUTHORITY)
    String put(
            @PathVariable int year,
            @RequestParam String etag,
            @ModelAttribute DayForm form,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            calendar.put(year, form.date(), etag, form.sent());
        } catch (CatalogException refused) {
            return again(year, form, refused, response, model, language);
        }
        return changed(year, after);
    }

    @PostMapping(PAGE + "/{year}/removal")
    @Allowed(Role.AUTHORITY)
    String remove(
            @PathVariable int year,
            @RequestParam String etag,
            @RequestParam String day,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            calendar.remove(year, day, etag);
        } catch (CatalogException refused) {
            return again(year, DayForm.NOTHING, refused, response, model, language);
        }
        return changed(year, after);
    }

    @PostMapping(PAGE + "/{year}/import")
    @Allowed(Role.AUTHORITY)
    String load(
            @PathVariable int year,
            @RequestParam String etag,
            @RequestParam MultipartFile file,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after)
            throws IOException {
        try {
            calendar.load(year, etag, new String(file.getBytes(), StandardCharsets.UTF_8));
        } catch (CatalogException refused) {
            return again(year, DayForm.NOTHING, refused, response, model, language);
        }
        return changed(year, after);
    }

    private static String changed(int year, RedirectAttributes after) {
        after.addFlashAttribute("notice", "calendar.changed");
        return "redirect:" + PAGE + "?year=" + year;
    }

    private String again(
            int year,
            DayForm form,
            CatalogException refused,
            HttpServletResponse response,
            Model model,
            Locale language) {
        var refusal = Refusal.of(refused, language);
        response.setStatus(refusal.status());
        return show(year, 1, form, refusal, model);
    }

    private String show(int year, int page, DayForm form, @Nullable Refusal refusal, Model model) {
        var answer = calendar.year(year);
        CalendarYearView view = Objects.requireNonNull(answer.getBody());
        var changes = calendar.changes(year, page, SIZE);
        model.addAttribute("year", view);
        model.addAttribute(
                "etag", Objects.requireNonNullElse(answer.getHeaders().getETag(), "\"0\""));
        model.addAttribute("years", calendar.years());
        model.addAttribute("changes", changes);
        model.addAttribute("typed", form);
        model.addAttribute("refusal", refusal);
        model.addAttribute("paging", Paging.of(PAGE + "?year=" + year, page, SIZE, changes.total()));
        return "portal/calendar/year";
    }

    private int thisYear() {
        return LocalDate.now(clock.withZone(Times.ZONE)).getYear();
    }

    /** A day as it is typed. */
    record DayForm(
            @Nullable String day,
            @Nullable String working,
            @Nullable String occasion,
            @Nullable String source) {

        static final DayForm NOTHING = new DayForm("", "false", "", "");

        /** What is no date is the platform's to refuse; nothing at all would be another address. */
        String date() {
            return day == null || day.isBlank() ? "-" : day.strip();
        }

        CalendarDayForm sent() {
            return new CalendarDayForm("true".equals(working), orNull(occasion), orNull(source));
        }

        private static @Nullable String orNull(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
