package org.minshu.portal.user;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.person.PersonClient;
import org.minshu.client.person.PersonForm;
import org.minshu.client.person.PersonView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.EntityTag;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** One user: what the identity provider says, what the authority lays down, and the history of that. */
@Controller
class UserController {

    private static final String PAGE = "/admin/users/one";
    private static final int SIZE = 20;

    private final PersonClient people;
    private final Reference reference;

    UserController(Platform platform, Reference reference) {
        this.people = platform.people();
        this.reference = reference;
    }

    /** The subject is the identity provider's and may hold anything: a parameter, not a part of the path. */
    @GetMapping(PAGE)
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String user(
            @RequestParam String subject,
            @RequestParam(defaultValue = "1") int page,
            @RequestAttribute Shell shell,
            Model model) {
        var person = Objects.requireNonNull(people.person(subject).getBody());
        var laid = new PersonForm(
                person.addedRoles(), person.removedRoles(), person.assignedDepartment(), person.suspended(), null);
        return show(person, laid, page, shell, model);
    }

    @PostMapping(PAGE)
    @Allowed(Role.AUTHORITY)
    String change(
            @RequestParam String subject,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestAttribute Shell shell,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        var form = new PersonForm(
                typed.getOrDefault("added", List.of()),
                typed.getOrDefault("removed", List.of()),
                orNull(typed.getFirst("department")),
                "true".equals(typed.getFirst("suspended")),
                orNull(typed.getFirst("reason")));
        try {
            people.change(subject, Objects.requireNonNullElse(typed.getFirst("etag"), ""), form);
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return show(Objects.requireNonNull(people.person(subject).getBody()), form, 1, shell, model);
        }
        after.addFlashAttribute("notice", "user.changed");
        return "redirect:"
                + UriComponentsBuilder.fromPath(PAGE)
                        .queryParam("subject", "{subject}")
                        .encode()
                        .buildAndExpand(subject)
                        .toUriString();
    }

    private String show(PersonView person, PersonForm form, int page, Shell shell, Model model) {
        var changes = people.changes(person.subject(), page, SIZE);
        model.addAttribute("person", person);
        model.addAttribute("typed", form);
        model.addAttribute("etag", EntityTag.of(person.revision()));
        model.addAttribute("roles", Roles.OF_PEOPLE);
        model.addAttribute("departments", reference.activeDepartments());
        model.addAttribute("changes", changes);
        model.addAttribute("paging", Paging.of(shell.address(), changes.page(), changes.size(), changes.total()));
        return "portal/user/user";
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
