package org.minshu.portal.user;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.person.PersonClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody who has ever signed in, and the departments they may belong to. */
@Controller
class UserListController {

    private static final List<String> FILTERS = List.of("q", "role", "department", "state", "sort", "page");

    private final PersonClient people;
    private final Reference reference;

    UserListController(Platform platform, Reference reference) {
        this.people = platform.people();
        this.reference = reference;
    }

    @GetMapping("/admin/users")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String list(@RequestParam MultiValueMap<String, String> asked, @RequestAttribute Shell shell, Model model) {
        var query = query(asked);
        var found = people.people(query);
        model.addAttribute("asked", query.toSingleValueMap());
        model.addAttribute("found", found);
        model.addAttribute("roles", Roles.OF_PEOPLE);
        model.addAttribute("departments", reference.departments());
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        return "portal/user/list";
    }

    @GetMapping("/admin/users/export")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    ResponseEntity<InputStreamResource> export(@RequestParam MultiValueMap<String, String> asked) {
        InputStream csv = people.export(query(asked)).getBody();
        var file = ContentDisposition.attachment().filename("users.csv").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(new InputStreamResource(csv == null ? InputStream.nullInputStream() : csv));
    }

    private static MultiValueMap<String, String> query(MultiValueMap<String, String> asked) {
        var query = new LinkedMultiValueMap<String, String>();
        FILTERS.forEach(name -> setIfGiven(query, name, asked.getFirst(name)));
        return query;
    }

    private static void setIfGiven(MultiValueMap<String, String> query, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            query.set(name, value.strip());
        }
    }
}
