package org.minshu.portal.together;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.register.TogetherForm;
import org.minshu.client.register.TogetherForm.Entry;
import org.minshu.client.register.TogetherForm.Filter;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.vocabulary.DatasetState;
import org.minshu.model.vocabulary.ShareMethod;
import org.minshu.model.vocabulary.ShareType;
import org.minshu.model.vocabulary.UpdateCycle;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.problem.Refusal;
import org.minshu.portal.signin.Callers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing entries and what is to be otherwise, looking at it, and doing it. */
@Controller
class TogetherController {

    static final String PAGE = "/publish/datasets";

    private static final String SIZE = "50";
    private static final List<String> FILTERS = List.of("q", "state", "department");

    private final Platform platform;
    private final Reference reference;
    private final Callers callers;

    TogetherController(Platform platform, Reference reference, Callers callers) {
        this.platform = platform;
        this.reference = reference;
        this.callers = callers;
    }

    @GetMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String choose(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request, Model model) {
        return show(asked, request, model);
    }

    /** {@code scope} is chosen or all: those ticked, or all that the filter finds. */
    @PostMapping(PAGE + "/preview")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String preview(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Words words,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        var form = ChangeForm.of(sent);
        try {
            var preview = platform.register().previewChanges(asked(sent, form));
            model.addAttribute("lines", Previewed.of(preview, words));
            model.addAttribute("matched", preview.matched());
        } catch (CatalogException refused) {
            return refuse(refused, sent, request, response, model, language);
        }
        model.addAttribute("form", form);
        model.addAttribute("submit", "true".equals(sent.getFirst("submit")));
        return "portal/together/preview";
    }

    @PostMapping(PAGE + "/changes")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String change(
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        var entries = sent.getOrDefault("chosen", List.of()).stream()
                .map(TogetherController::entry)
                .toList();
        var submit = "true".equals(sent.getFirst("submit"));
        try {
            var form = new TogetherForm(entries, null, ChangeForm.of(sent).change(), submit);
            after.addFlashAttribute("result", Outcome.of(platform.register().changeTogether(form)));
        } catch (CatalogException refused) {
            return refuse(refused, sent, request, response, model, language);
        }
        return "redirect:" + PAGE;
    }

    private static TogetherForm asked(MultiValueMap<String, String> sent, ChangeForm form) {
        if ("all".equals(sent.getFirst("scope"))) {
            var filter = new Filter(
                    given(sent.getFirst("state")), given(sent.getFirst("department")), given(sent.getFirst("q")));
            return new TogetherForm(null, filter, form.change(), null);
        }
        var entries = sent.getOrDefault("chosen", List.of()).stream()
                .map(TogetherController::entry)
                .toList();
        return new TogetherForm(entries, null, form.change(), null);
    }

    private String refuse(
            CatalogException refused,
            MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        var refusal = Refusal.of(refused, language);
        response.setStatus(refusal.status());
        model.addAttribute("refusal", refusal);
        return show(sent, request, model);
    }

    private String show(MultiValueMap<String, String> asked, HttpServletRequest request, Model model) {
        var query = new LinkedMultiValueMap<String, String>();
        FILTERS.forEach(name -> set(query, name, asked.getFirst(name)));
        model.addAttribute("asked", query.toSingleValueMap());
        var address = Addresses.of(PAGE, query);
        query.set("size", SIZE);
        set(query, "page", asked.getFirst("page"));
        var found = platform.datasets().register(query);
        model.addAttribute("found", found);
        model.addAttribute("paging", Paging.of(address, found.page(), found.size(), found.total()));
        model.addAttribute("chosen", asked.getOrDefault("chosen", List.of()));
        model.addAttribute("form", ChangeForm.of(asked));
        model.addAttribute("all", callers.current(request).orElseThrow().is(Role.AUTHORITY));
        addChoices(model);
        return "portal/together/choose";
    }

    /** What is retired can be taken out of entries, and not be put into them. */
    private void addChoices(Model model) {
        model.addAttribute("departments", reference.departments());
        model.addAttribute("offered", reference.activeLibraries());
        model.addAttribute("libraries", reference.libraries());
        model.addAttribute("themes", reference.activeTerms("theme"));
        model.addAttribute("cycles", UpdateCycle.values());
        model.addAttribute("shareTypes", ShareType.values());
        model.addAttribute("shareMethods", ShareMethod.values());
        model.addAttribute(
                "states", Arrays.stream(DatasetState.values()).map(Enum::name).toList());
    }

    private static Entry entry(@Nullable String chosen) {
        var text = Objects.requireNonNullElse(chosen, "");
        var at = text.lastIndexOf('@');
        var revision = at < 0 ? "" : text.substring(at + 1);
        return new Entry(
                at < 0 ? text : text.substring(0, at), revision.matches("\\d{1,18}") ? Long.valueOf(revision) : null);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void set(MultiValueMap<String, String> query, String name, @Nullable String value) {
        var text = given(value);
        if (text != null) {
            query.set(name, text);
        }
    }
}
