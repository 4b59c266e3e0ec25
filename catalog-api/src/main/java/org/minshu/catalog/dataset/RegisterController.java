package org.minshu.catalog.dataset;

import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.dataset.RegisterEntry;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
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
        var selection =
                Selection.of(query.getFirst("state"), query.getFirst("department"), query.getFirst("q"), caller);
        return register.page(selection, paging);
    }
}
