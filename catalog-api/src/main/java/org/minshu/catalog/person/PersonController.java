package org.minshu.catalog.person;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.EntityTags;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.person.PersonChangeView;
import org.minshu.client.person.PersonForm;
import org.minshu.client.person.PersonView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Users over HTTP. */
@RestController
@RequestMapping("/api/v1/people")
class PersonController {

    private final People people;
    private final PersonDesk desk;
    private final PersonHistory history;
    private final PersonExport export;

    PersonController(People people, PersonDesk desk, PersonHistory history, PersonExport export) {
        this.people = people;
        this.desk = desk;
        this.history = history;
        this.export = export;
    }

    @GetMapping
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    Page<PersonView> people(@RequestParam MultiValueMap<String, String> sent) {
        var query = PersonQuery.of(sent);
        var found = people.page(query).stream().map(Person::view).toList();
        return query.paging().of(found, people.count(query));
    }

    @GetMapping("/export")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    ResponseEntity<StreamingResponseBody> export(@RequestParam MultiValueMap<String, String> sent, Caller caller) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"users.csv\"")
                .body(export.of(PersonQuery.of(sent), caller));
    }

    @GetMapping("/one/{subject}")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    ResponseEntity<PersonView> person(@PathVariable String subject) {
        return answer(subject);
    }

    @PutMapping("/one/{subject}")
    @Allowed(Role.AUTHORITY)
    ResponseEntity<PersonView> change(
            @PathVariable String subject,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String etag,
            @RequestBody PersonForm form,
            Caller caller) {
        desk.change(subject, EntityTags.revision(etag), form, caller);
        return answer(subject);
    }

    @GetMapping("/one/{subject}/changes")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    Page<PersonChangeView> changes(
            @PathVariable String subject,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        var paging = Paging.of(page, size, 20);
        return paging.of(history.page(subject, paging.size(), paging.offset()), history.count(subject));
    }

    private ResponseEntity<PersonView> answer(String subject) {
        var person = people.find(subject).orElseThrow(() -> PersonDesk.notFound(subject));
        return ResponseEntity.ok().eTag(EntityTags.of(person.revision())).body(person.view());
    }
}
