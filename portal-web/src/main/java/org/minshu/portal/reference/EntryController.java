package org.minshu.portal.reference;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.ReasonForm;
import org.minshu.client.reference.ReferenceDeskClient;
import org.minshu.client.reference.ReferenceEntryForm;
import org.minshu.client.reference.RetirementForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** One department, library, region or term: what is said about it, who uses it, its history, and whether it is offered. */
@Controller
class EntryController {

    private static final String PAGE = "/admin/reference/{list}/entries/{key}";
    private static final int SIZE = 20;

    private final ReferenceDeskClient desk;
    private final FormFields fields;
    private final ReplacementChoices choices;

    EntryController(Platform platform, FormFields fields, ReplacementChoices choices) {
        this.desk = platform.referenceDesk();
        this.fields = fields;
        this.choices = choices;
    }

    @GetMapping(PAGE)
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String page(
            @PathVariable String list,
            @PathVariable String key,
            @RequestParam(defaultValue = "1") int page,
            @RequestAttribute Words words,
            Model model) {
        return show(KeptList.of(list), key, page, null, words, model);
    }

    @PostMapping(PAGE)
    @Allowed(Role.AUTHORITY)
    String change(
            @PathVariable String list,
            @PathVariable String key,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestAttribute Words words,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        var kept = KeptList.of(list);
        var said = said(kept, typed);
        model.addAttribute("reason", reason);
        return attempt(
                kept,
                key,
                said,
                "reference.saved",
                () -> desk.change(list, key, etag, new ReferenceEntryForm(said, reason)),
                new Page(words, response, model, language, after));
    }

    @PostMapping(PAGE + "/retirement")
    @Allowed(Role.AUTHORITY)
    String retire(
            @PathVariable String list,
            @PathVariable String key,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String replacement,
            @RequestAttribute Words words,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        model.addAttribute("reason", reason);
        return attempt(
                KeptList.of(list),
                key,
                null,
                "reference.retired.done",
                () -> desk.retire(list, key, etag, new RetirementForm(reason, replacement)),
                new Page(words, response, model, language, after));
    }

    @PostMapping(PAGE + "/reinstatement")
    @Allowed(Role.AUTHORITY)
    String reinstate(
            @PathVariable String list,
            @PathVariable String key,
            @RequestParam String etag,
            @RequestParam(defaultValue = "") String reason,
            @RequestAttribute Words words,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        model.addAttribute("reason", reason);
        return attempt(
                KeptList.of(list),
                key,
                null,
                "reference.reinstated.done",
                () -> desk.reinstate(list, key, etag, new ReasonForm(reason)),
                new Page(words, response, model, language, after));
    }

    /** What an answer is made of. */
    private record Page(
            Words words, HttpServletResponse response, Model model, Locale language, RedirectAttributes after) {}

    /** What is refused is shown with what was typed, and beside it what somebody else has saved meanwhile. */
    private String attempt(
            KeptList list,
            String key,
            @Nullable Map<String, @Nullable String> said,
            String notice,
            Runnable call,
            Page page) {
        try {
            call.run();
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, page.language());
            page.response().setStatus(refusal.status());
            page.model().addAttribute("refusal", refusal);
            page.model().addAttribute("overtaken", refused.type() == ProblemType.CHANGED_MEANWHILE);
            return show(list, key, 1, said, page.words(), page.model());
        }
        page.after().addFlashAttribute("notice", notice);
        return "redirect:" + address(list.code(), key);
    }

    private String show(
            KeptList list,
            String key,
            int page,
            @Nullable Map<String, @Nullable String> typed,
            Words words,
            Model model) {
        var answer = desk.entry(list.code(), key);
        var entry = Objects.requireNonNull(answer.getBody());
        var overtaken = Boolean.TRUE.equals(model.getAttribute("overtaken")) && typed != null;
        var changes = desk.changes(list.code(), key, page, SIZE);
        model.addAttribute("list", list);
        model.addAttribute("entry", entry);
        model.addAttribute(
                "etag", Objects.requireNonNullElse(answer.getHeaders().getETag(), ""));
        model.addAttribute(
                "fields",
                fields.of(
                        list,
                        typed == null ? entry.fields() : typed,
                        overtaken ? entry.fields() : Map.<String, @Nullable String>of(),
                        words));
        model.addAttribute("replacements", choices.instead(list, key, words));
        model.addAttribute("changes", changes);
        model.addAttribute("paging", Paging.of(address(list.code(), key), page, SIZE, changes.total()));
        return "portal/reference/entry";
    }

    static String address(String list, String key) {
        return UriComponentsBuilder.fromPath(PAGE)
                .encode()
                .buildAndExpand(list, key)
                .toUriString();
    }

    static Map<String, @Nullable String> said(KeptList list, MultiValueMap<String, String> typed) {
        var said = new HashMap<String, @Nullable String>();
        list.fields().forEach(name -> said.put(name, typed.getFirst(name)));
        return said;
    }
}
