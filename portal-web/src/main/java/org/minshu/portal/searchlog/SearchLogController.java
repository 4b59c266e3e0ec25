package org.minshu.portal.searchlog;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.minshu.client.searchlog.SearchLogClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.platform.Platform;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The searches of the last days, by how often. */
@Controller
class SearchLogController {

    private static final String PAGE = "/admin/searches";
    private static final List<String> KEPT = List.of("from", "to", "nothing");

    private final SearchLogClient searches;

    SearchLogController(Platform platform) {
        this.searches = platform.searches();
    }

    @GetMapping(PAGE)
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    String show(@RequestParam MultiValueMap<String, String> asked, Model model) {
        var query = query(asked);
        var address = Addresses.of(PAGE, query);
        model.addAttribute("export", Addresses.of(PAGE + "/export", query));
        var paged = new LinkedMultiValueMap<>(query);
        paged.add("page", Objects.requireNonNullElse(asked.getFirst("page"), "1"));
        var found = searches.searches(paged);
        model.addAttribute("found", found);
        model.addAttribute("from", query.getFirst("from"));
        model.addAttribute("to", query.getFirst("to"));
        model.addAttribute("nothing", "true".equals(query.getFirst("nothing")));
        model.addAttribute("paging", Paging.of(address, found.page(), found.size(), found.total()));
        return "portal/searchlog/searches";
    }

    @GetMapping(PAGE + "/export")
    @Allowed({Role.AUTHORITY, Role.AUDITOR})
    void export(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response) throws IOException {
        var answer = searches.export(query(asked));
        try (var body = Objects.requireNonNullElseGet(answer.getBody(), InputStream::nullInputStream)) {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"searches.csv\"");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            body.transferTo(response.getOutputStream());
        }
    }

    private static MultiValueMap<String, String> query(MultiValueMap<String, String> asked) {
        var query = new LinkedMultiValueMap<String, String>();
        KEPT.forEach(name -> {
            var value = asked.getFirst(name);
            if (value != null && !value.isBlank()) {
                query.add(name, value.strip());
            }
        });
        return query;
    }
}
