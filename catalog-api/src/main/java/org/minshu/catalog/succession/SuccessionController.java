package org.minshu.catalog.succession;

import static org.minshu.catalog.rules.Texts.tidy;

import java.util.Set;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.minshu.client.succession.SuccessionForm;
import org.minshu.client.succession.SuccessionPreview;
import org.minshu.client.succession.SuccessionView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Mergers and replacements over HTTP. */
@RestController
@RequestMapping("/api/v1/successions")
class SuccessionController {

    private static final Set<String> STATES = Set.of("PLANNED", "RUNNING", "DONE", "CANCELLED", "PARKED");

    private final SuccessionDesk desk;
    private final SuccessionList list;

    SuccessionController(SuccessionDesk desk, SuccessionList list) {
        this.desk = desk;
        this.list = list;
    }

    @GetMapping
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    Page<SuccessionView> successions(@RequestParam MultiValueMap<String, String> query) {
        var state = tidy(query.getFirst("state"));
        if (state != null && !STATES.contains(state)) {
            throw new CatalogException(ProblemType.PARAMETER_INVALID, "state is one of " + STATES);
        }
        var paging = Paging.of(query.getFirst("page"), query.getFirst("size"), 20);
        return list.page(tidy(query.getFirst("list")), state, paging);
    }

    @GetMapping("/preview")
    @Allowed(Role.AUTHORITY)
    SuccessionPreview preview(@RequestParam String list, @RequestParam String source) {
        return new SuccessionPreview(list, source, desk.preview(list, source));
    }

    @GetMapping("/{id}")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    SuccessionView succession(@PathVariable long id) {
        return list.find(id).orElseThrow(() -> SuccessionDesk.notFound(id));
    }

    @PostMapping
    @Allowed(Role.AUTHORITY)
    @ResponseStatus(HttpStatus.CREATED)
    SuccessionView plan(@RequestBody SuccessionForm form, Caller caller) {
        return succession(desk.plan(form, caller));
    }

    @PostMapping("/{id}/cancellation")
    @Allowed(Role.AUTHORITY)
    SuccessionView cancel(@PathVariable long id, @RequestBody ReasonForm form, Caller caller) {
        desk.cancel(id, form.reason(), caller);
        return succession(id);
    }

    @PostMapping("/{id}/retry")
    @Allowed(Role.AUTHORITY)
    SuccessionView retry(@PathVariable long id, Caller caller) {
        desk.retry(id, caller);
        return succession(id);
    }
}
