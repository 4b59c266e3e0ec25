package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.minshu.client.dataset.DatasetClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.vocabulary.DatasetState;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.signin.Callers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The register: a department's own entries, or all of them for the authority. */
@Controller
class RegisterController {

    private static final String SIZE = "20";
    private static final List<String> FILTERS = List.of("q", "state", "department", "page");

    private final DatasetClient datasets;
    private final Callers callers;
    private final Reference reference;

    RegisterController(Platform platform, Callers callers, Reference reference) {
        this.datasets = platform.datasets();
        this.callers = callers;
        this.reference = reference;
    }

    @GetMapping("/publish")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String register(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute Shell shell,
            HttpServletRequest request,
            Model model) {
        var found = datasets.register(query(asked));
        model.addAttribute("found", found);
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        model.addAttribute("chips", chips(asked));
        model.addAttribute("asked", asked.toSingleValueMap());
        model.addAttribute("departments", reference.activeDepartments());
        model.addAttribute("caller", callers.current(request).orElseThrow());
        return "portal/publish/register";
    }

    /** What waits for the authority. */
    @GetMapping("/admin/datasets")
    @Allowed(Role.AUTHORITY)
    String submitted(@RequestParam MultiValueMap<String, String> asked, @RequestAttribute Shell shell, Model model) {
        var query = query(asked);
        query.set("state", DatasetState.SUBMITTED.name());
        var found = datasets.register(query);
        model.addAttribute("found", found);
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/publish/submitted";
    }

    private static MultiValueMap<String, String> query(MultiValueMap<String, String> asked) {
        var query = new LinkedMultiValueMap<String, String>();
        FILTERS.forEach(name -> {
            var value = Objects.requireNonNullElse(asked.getFirst(name), "").strip();
            if (!value.isEmpty()) {
                query.set(name, value);
            }
        });
        query.set("size", SIZE);
        return query;
    }

    /** Every state and how many entries are in it, with what else is asked for; the empty state stands for all. */
    private List<StateChip> chips(MultiValueMap<String, String> asked) {
        var on = Objects.requireNonNullElse(asked.getFirst("state"), "");
        return Stream.concat(Stream.of(""), Arrays.stream(DatasetState.values()).map(Enum::name))
                .map(state -> chip(state, on, query(asked)))
                .toList();
    }

    private StateChip chip(String state, String on, MultiValueMap<String, String> query) {
        query.remove("page");
        query.set("size", "1");
        query.remove("state");
        if (!state.isEmpty()) {
            query.set("state", state);
        }
        var count = datasets.register(query).total();
        query.remove("size");
        var address = Addresses.of("/publish", query);
        return new StateChip(state, count, address, state.equals(on));
    }

    /** A state to narrow the list to. */
    record StateChip(String state, long count, String address, boolean on) {}
}
