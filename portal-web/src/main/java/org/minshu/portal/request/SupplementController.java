package org.minshu.portal.request;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.client.access.AccessRequestView;
import org.minshu.client.access.SupplementAnswerForm;
import org.minshu.client.access.SupplementForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.AccessMode;
import org.minshu.model.vocabulary.SupplementField;
import org.minshu.portal.platform.EntityTag;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where reviewers ask the applicant for more, and the applicant adds it. */
@Controller
class SupplementController {

    private static final String PAGE = "/requests/{no}/supplement";

    private final Platform platform;

    SupplementController(Platform platform) {
        this.platform = platform;
    }

    @GetMapping(PAGE)
    @Allowed({Role.DEVELOPER, Role.STEWARD, Role.AUTHORITY})
    String page(@PathVariable String no, Model model) {
        var request = Drafts.body(platform.access().request(no));
        return show(request, stated(request.form()), null, model);
    }

    @PostMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String ask(
            @PathVariable String no,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        var form = new SupplementForm(text(typed, "text"), typed.getOrDefault("fields", List.of()));
        try {
            platform.access().askToSupplement(no, etag(typed), form);
        } catch (CatalogException refused) {
            return again(no, typed, refused, response, model, language);
        }
        after.addFlashAttribute("notice", "request.supplement.asked");
        return "redirect:/requests/" + no;
    }

    @PostMapping(PAGE + "/answer")
    @Allowed(Role.DEVELOPER)
    String answer(
            @PathVariable String no,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        try {
            platform.access().supplement(no, etag(typed), form(typed));
        } catch (CatalogException refused) {
            return again(no, typed, refused, response, model, language);
        }
        after.addFlashAttribute("notice", "request.supplement.answered");
        return "redirect:/requests/" + no;
    }

    private static SupplementAnswerForm form(MultiValueMap<String, String> typed) {
        return new SupplementAnswerForm(
                text(typed, "text"),
                text(typed, "purpose"),
                text(typed, "accessMode"),
                text(typed, "from"),
                text(typed, "until"),
                text(typed, "security"),
                text(typed, "contactName"),
                text(typed, "contactPhone"));
    }

    /** With what was typed; what is over already is the page of the refusal. */
    private String again(
            String no,
            MultiValueMap<String, String> typed,
            CatalogException refused,
            HttpServletResponse response,
            Model model,
            Locale language) {
        var refusal = Refusal.of(refused, language);
        var request = Drafts.body(platform.access().request(no));
        if (refused.type().kind() != ProblemKind.INVALID && !isOpen(request)) {
            throw refused;
        }
        response.setStatus(refusal.status());
        model.addAttribute("chosen", typed.getOrDefault("fields", List.of()));
        return show(request, typed.toSingleValueMap(), refusal, model);
    }

    private static boolean isOpen(AccessRequestView request) {
        return request.moves().contains("ask-supplement") || request.moves().contains("answer-supplement");
    }

    private static String show(
            AccessRequestView request, Map<String, String> typed, @Nullable Refusal refusal, Model model) {
        if (!isOpen(request)) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "Nothing can be asked for or added now");
        }
        model.addAttribute("request", request);
        model.addAttribute("typed", typed);
        model.addAttribute("refusal", refusal);
        model.addAttribute("etag", EntityTag.of(request.revision()));
        model.addAttribute("modes", AccessMode.values());
        model.addAttribute("fields", SupplementField.values());
        return request.moves().contains("ask-supplement")
                ? "portal/request/supplement-ask"
                : "portal/request/supplement-answer";
    }

    /** What the request says now, to be changed. */
    private static Map<String, String> stated(AccessRequestForm form) {
        return Map.of(
                "purpose", orEmpty(form.purpose()),
                "accessMode", orEmpty(form.accessMode()),
                "from", orEmpty(form.from()),
                "until", orEmpty(form.until()),
                "security", orEmpty(form.security()),
                "contactName", orEmpty(form.contactName()),
                "contactPhone", orEmpty(form.contactPhone()));
    }

    private static String etag(MultiValueMap<String, String> typed) {
        return orEmpty(typed.getFirst("etag"));
    }

    private static @Nullable String text(MultiValueMap<String, String> typed, String name) {
        var text = orEmpty(typed.getFirst(name)).strip();
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
