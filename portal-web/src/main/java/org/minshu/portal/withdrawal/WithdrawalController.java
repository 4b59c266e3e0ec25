package org.minshu.portal.withdrawal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.withdrawal.WithdrawalForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Times;
import org.minshu.portal.platform.EntityTag;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a published dataset is taken down, or that is undone. */
@Controller
class WithdrawalController {

    private static final String PAGE = "/publish/datasets/{slug}/withdrawal";

    private final Platform platform;
    private final Clock clock;

    WithdrawalController(Platform platform, Clock clock) {
        this.platform = platform;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String page(@PathVariable String slug, Model model) {
        return show(slug, new Sent("", "later", "", ""), model);
    }

    /** {@code when} is now or later; the day counts only where it is later. */
    @PostMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String withdraw(
            @PathVariable String slug,
            @RequestParam String etag,
            @RequestParam(defaultValue = "later") String when,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String successor,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        var sent = new Sent(reason, when, on, successor);
        try {
            platform.withdrawals().withdraw(slug, etag, sent.form(clock));
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return show(slug, sent, model);
        }
        after.addFlashAttribute("notice", sent.isNow() ? "withdrawal.done" : "withdrawal.announced");
        return "redirect:/publish/datasets/" + slug;
    }

    @PostMapping(PAGE + "/cancellation")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String cancel(
            @PathVariable String slug,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            platform.withdrawals().cancel(slug);
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return show(slug, new Sent("", "later", "", ""), model);
        }
        after.addFlashAttribute("notice", "withdrawal.cancelled");
        return "redirect:/publish/datasets/" + slug;
    }

    private String show(String slug, Sent sent, Model model) {
        var answer = platform.datasets().dataset(slug, true);
        DatasetView dataset = Objects.requireNonNull(answer.getBody());
        model.addAttribute("dataset", dataset);
        model.addAttribute("etag", EntityTag.of(dataset.revision()));
        model.addAttribute("affected", platform.withdrawals().preview(slug));
        model.addAttribute("sent", sent);
        model.addAttribute("tomorrow", today().plusDays(1));
        return "portal/withdrawal/form";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Times.ZONE));
    }

    /** What the form held. */
    record Sent(String reason, String when, String on, String successor) {

        boolean isNow() {
            return when.equals("now");
        }

        /** Later without a day is a mistake, not at once: today is refused with what to do. */
        WithdrawalForm form(Clock clock) {
            var day = on.isBlank() ? LocalDate.now(clock.withZone(Times.ZONE)).toString() : on.strip();
            return new WithdrawalForm(given(reason), isNow() ? null : day, given(successor));
        }

        private static @Nullable String given(String text) {
            return text.isBlank() ? null : text.strip();
        }
    }
}
