package org.minshu.portal.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.minshu.client.Page;
import org.minshu.client.audit.AuditClient;
import org.minshu.client.audit.AuditEntryView;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, to what, from where. */
@Controller
class AuditController {

    private static final List<String> FILTERS = List.of("from", "to", "actor", "action", "subject");

    private final AuditClient audit;

    AuditController(Platform platform) {
        this.audit = platform.audit();
    }

    @GetMapping("/audit")
    @Allowed(Role.AUDITOR)
    String trail(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute Shell shell,
            HttpServletResponse response,
            Model model,
            Locale language) {
        var found = found(asked, response, model, language);
        model.addAttribute("asked", asked.toSingleValueMap());
        model.addAttribute("actions", AuditActions.ALL);
        model.addAttribute("chain", audit.state());
        model.addAttribute("lines", found.items().stream().map(AuditLine::of).toList());
        model.addAttribute("total", found.total());
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        model.addAttribute("export", Addresses.of("/audit/export", query(asked)));
        return "portal/audit/trail";
    }

    /** A filter that cannot be understood is said above the filters. */
    private Page<AuditEntryView> found(
            MultiValueMap<String, String> asked, HttpServletResponse response, Model model, Locale language) {
        var query = query(asked);
        query.set("size", "50");
        query.set("page", Objects.requireNonNullElse(asked.getFirst("page"), "1"));
        try {
            return audit.entries(query);
        } catch (CatalogException refused) {
            if (refused.type().kind() != ProblemKind.MALFORMED) {
                throw refused;
            }
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return new Page<>(List.of(), 0, 1, 50);
        }
    }

    private static MultiValueMap<String, String> query(MultiValueMap<String, String> asked) {
        var query = new LinkedMultiValueMap<String, String>();
        FILTERS.forEach(name -> {
            var value = Objects.requireNonNullElse(asked.getFirst(name), "").strip();
            if (!value.isEmpty()) {
                query.set(name, value);
            }
        });
        return query;
    }

    /** Passed on as it comes, because it can be the whole trail. */
    @GetMapping("/audit/export")
    @Allowed(Role.AUDITOR)
    void export(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response) throws IOException {
        var answer = audit.export(query(asked));
        try (var body = Objects.requireNonNullElseGet(answer.getBody(), InputStream::nullInputStream)) {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            body.transferTo(response.getOutputStream());
        }
    }
}
