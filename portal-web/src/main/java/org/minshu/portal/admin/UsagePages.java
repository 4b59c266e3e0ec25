package org.minshu.portal.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.problem.Refusal;
import org.minshu.portal.signin.Callers;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What pages of use have in common: the filter, whose use it is, and what is said of a filter that makes no sense. */
@Component
class UsagePages {

    private final Reference reference;
    private final Callers callers;

    UsagePages(Reference reference, Callers callers) {
        this.reference = reference;
        this.callers = callers;
    }

    void show(UsageFilter filter, HttpServletRequest request, Model model) {
        var caller = callers.current(request).orElseThrow();
        model.addAttribute("filter", filter);
        model.addAttribute("all", caller.is(Role.AUTHORITY) || caller.is(Role.AUDITOR));
        model.addAttribute("departments", reference.departments());
        model.addAttribute("libraries", reference.libraries());
    }

    /** What the platform answers; nothing where the filter cannot be understood, which is then said above it. */
    <T> Optional<T> found(Supplier<T> answer, HttpServletResponse response, Model model, Locale language) {
        try {
            return Optional.of(answer.get());
        } catch (CatalogException refused) {
            if (refused.type().kind() != ProblemKind.MALFORMED) {
                throw refused;
            }
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return Optional.empty();
        }
    }
}
