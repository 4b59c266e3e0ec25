package org.minshu.catalog.dataset;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.Register.Selection;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.dataset.RegisterEntry;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.DatasetState;
import org.minshu.model.vocabulary.Term;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as a list over HTTP. */
@RestController
class RegisterController {

    private static final int PAGE = 20;

    private final Register register;

    RegisterController(Register register) {
        this.register = register;
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @GetMapping("/api/v1/register")
    Page<RegisterEntry> register(@RequestParam MultiValueMap<String, String> query, Caller caller) {
        var paging = Paging.of(query.getFirst("page"), query.getFirst("size"), PAGE);
        var selection = new Selection(
                state(Texts.tidy(query.getFirst("state"))),
                department(words(Texts.tidy(query.getFirst("department"))), caller),
                words(Texts.tidy(query.getFirst("q"))));
        return register.page(selection, paging);
    }

    private static @Nullable DatasetState state(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Term.of(DatasetState.class, name)
                .orElseThrow(() -> new CatalogException(ProblemType.PARAMETER_INVALID, "No such state: " + name));
    }

    /** The database knows no text with control characters in it. */
    private static @Nullable String words(@Nullable String q) {
        if (q != null && !Texts.fitsOneLine(q)) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "A parameter contains control characters");
        }
        return q;
    }

    /** A steward sees the own department's entries only. */
    private static @Nullable String department(@Nullable String asked, Caller caller) {
        if (caller.is(Role.AUTHORITY)) {
            return asked;
        }
        var own = caller.department();
        if (own == null) {
            throw new CatalogException(ProblemType.NOT_ALLOWED, "The token names no department");
        }
        if (asked != null) {
            Rights.requireWriterFor(caller, asked);
        }
        return own;
    }
}
