package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.minshu.client.register.RegisterClient;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the register form, whole or step by step; again with what was typed where the platform did not accept it. */
@Component
class FormPages {

    private final Choices choices;
    private final RegisterClient register;

    FormPages(Choices choices, Platform platform) {
        this.choices = choices;
        this.register = platform.register();
    }

    String show(EntryForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("choices", choices);
        if (form.step() == null) {
            model.addAttribute("sections", List.of("basics", "classes", "items", "sharing", "coverage", "terms"));
            return "portal/publish/form";
        }
        model.addAttribute("places", EntryStep.Place.all(lacking(form)));
        return "portal/publish/step";
    }

    String refuse(
            EntryForm form, CatalogException refused, Model model, Locale language, HttpServletResponse response) {
        var refusal = Refusal.of(refused, language);
        response.setStatus(refusal.status());
        return show(form.with(EntryProblems.of(refusal)), model);
    }

    /** Steps in which something is missing; all of them before there is an entry. */
    private Set<EntryStep> lacking(EntryForm form) {
        var entry = form.entry();
        if (entry == null) {
            return Set.of(EntryStep.values());
        }
        try {
            return register.check(entry.slug()).errors().stream()
                    .map(each -> EntryStep.of(each.pointer()))
                    .collect(Collectors.toSet());
        } catch (CatalogException unknown) {
            // The form is of use without the marks.
            return Set.of(EntryStep.values());
        }
    }
}
