package org.minshu.portal.reference;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.minshu.client.succession.SuccessionClient;
import org.minshu.client.succession.SuccessionForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Times;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a merger or a replacement: first what it would move, then to where, when and why. */
@Controller
class NewSuccessionController {

    private static final String PAGE = "/admin/reference/successions/new";

    private final SuccessionClient successions;
    private final ReplacementChoices choices;
    private final Clock clock;

    NewSuccessionController(Platform platform, ReplacementChoices choices, Clock clock) {
        this.successions = platform.successions();
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Allowed(Role.AUTHORITY)
    String page(
            @RequestParam(defaultValue = "department") String list,
            @RequestParam(defaultValue = "") String source,
            @RequestAttribute Words words,
            Model model) {
        var today = LocalDate.now(clock.withZone(Times.ZONE)).toString();
        return show(new SuccessionForm(list, source, "", today, ""), words, model);
    }

    @PostMapping(PAGE)
    @Allowed(Role.AUTHORITY)
    String plan(
            @ModelAttribute SuccessionForm form,
            @RequestAttribute Words words,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            var planned = successions.plan(form);
            after.addFlashAttribute("notice", "reference.planned");
            return "redirect:/admin/reference/successions/" + planned.id();
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return show(form, words, model);
        }
    }

    private String show(SuccessionForm form, Words words, Model model) {
        var list = KeptList.of(Objects.requireNonNullElse(form.list(), "department"));
        var source = Objects.requireNonNullElse(form.source(), "");
        model.addAttribute("list", list);
        model.addAttribute("typed", form);
        model.addAttribute("today", LocalDate.now(clock.withZone(Times.ZONE)));
        model.addAttribute("sources", choices.instead(list, "", words));
        model.addAttribute("targets", choices.instead(list, source, words));
        model.addAttribute("preview", source.isBlank() ? null : successions.preview(list.code(), source));
        return "portal/reference/plan";
    }
}
