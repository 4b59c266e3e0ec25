package org.minshu.portal.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.desk.DeskClient;
import org.minshu.client.desk.PublicationForm;
import org.minshu.client.desk.PublicationForm.Entry;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that waits for a decision, in queues, and simple entries decided together. */
@Controller
class DeskController {

    private static final String DESK = "/admin/desk";
    private static final List<String> FILTERS =
            List.of("queue", "kind", "department", "library", "age", "q", "sort", "page");

    private final DeskClient desk;
    private final Reference reference;

    DeskController(Platform platform, Reference reference) {
        this.desk = platform.desk();
        this.reference = reference;
    }

    @GetMapping(DESK)
    @Allowed(Role.AUTHORITY)
    String page(@RequestParam MultiValueMap<String, String> asked, @RequestAttribute Shell shell, Model model) {
        return show(asked, shell, model);
    }

    private String show(MultiValueMap<String, String> asked, Shell shell, Model model) {
        var query = new LinkedMultiValueMap<String, String>();
        FILTERS.forEach(name -> setIfGiven(query, name, asked.getFirst(name)));
        var found = desk.tasks(query);
        model.addAttribute("asked", query.toSingleValueMap());
        model.addAttribute("found", found);
        model.addAttribute("queues", queues());
        model.addAttribute("departments", reference.activeDepartments());
        model.addAttribute("libraries", reference.activeLibraries());
        model.addAttribute("ages", List.of(3, 7, 14, 30));
        model.addAttribute("sorts", List.of("DEADLINE", "OLDEST", "NEWEST"));
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/admin/desk";
    }

    private Map<String, Long> queues() {
        var counts = desk.counts();
        var queues = new LinkedHashMap<String, Long>();
        queues.put("PUBLISH", counts.publish());
        queues.put("APPROVE", counts.approve());
        queues.put("OVERDUE", counts.overdue());
        queues.put("REVIEW", counts.review());
        queues.put("SUPPLEMENT", counts.supplement());
        return queues;
    }

    private static void setIfGiven(MultiValueMap<String, String> query, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            query.set(name, value.strip());
        }
    }

    /** {@code chosen} are codes with the revision that was read, such as {@code 30701914/000008@4}. */
    @PostMapping(DESK + "/publications")
    @Allowed(Role.AUTHORITY)
    String decide(
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam String outcome,
            @RequestParam(defaultValue = "") String reason,
            @RequestAttribute Shell shell,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        var form = new PublicationForm(
                outcome,
                reason.isBlank() ? null : reason.strip(),
                chosen.stream().map(DeskController::entry).toList());
        try {
            var lines = desk.publish(form).lines();
            after.addFlashAttribute("done", Decided.of(lines, true));
            after.addFlashAttribute("failed", Decided.of(lines, false));
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            model.addAttribute("chosen", chosen);
            model.addAttribute("reason", reason);
            return show(MultiValueMap.fromSingleValue(Map.of("queue", "PUBLISH")), shell, model);
        }
        return "redirect:" + DESK + "?queue=PUBLISH";
    }

    private static Entry entry(String chosen) {
        var at = chosen.lastIndexOf('@');
        var revision = at < 0 ? "" : chosen.substring(at + 1);
        var code = at < 0 ? chosen : chosen.substring(0, at);
        return new Entry(code, revision.matches("\\d{1,18}") ? Long.valueOf(revision) : null);
    }
}
