package org.minshu.portal.quality;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.quality.QualityClient;
import org.minshu.client.quality.QualityEntry;
import org.minshu.client.quality.QualityRuleView;
import org.minshu.client.quality.QualityView.Finding;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Shell;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.signin.Callers;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** How well entries are described, the worst first, each with what to do and where. */
@Controller
class QualityController {

    static final String PAGE = "/publish/quality";

    private static final List<String> FILTERS = List.of("department", "grade", "rule", "sort");

    private final QualityClient quality;
    private final Reference reference;
    private final Callers callers;

    QualityController(Platform platform, Reference reference, Callers callers) {
        this.quality = platform.quality();
        this.reference = reference;
        this.callers = callers;
    }

    @GetMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String list(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute Shell shell,
            HttpServletRequest request,
            Model model) {
        var query = query(asked);
        var rules = quality.rules();
        var byCode = rules.stream().collect(toMap(QualityRuleView::code, identity()));
        model.addAttribute("export", Addresses.of(PAGE + "/export", query));
        set(query, "page", asked.getFirst("page"));
        var found = quality.entries(query);
        model.addAttribute("found", found);
        model.addAttribute(
                "lines",
                found.items().stream()
                        .map(entry -> new Line(entry, Fix.of(entry, byCode)))
                        .toList());
        model.addAttribute("rules", rules);
        model.addAttribute("paging", Paging.of(shell.address(), found.page(), found.size(), found.total()));
        addFilters(query, request, model);
        return "portal/quality/list";
    }

    private void addFilters(MultiValueMap<String, String> query, HttpServletRequest request, Model model) {
        model.addAttribute("asked", query.toSingleValueMap());
        model.addAttribute("grades", List.of("EXCELLENT", "GOOD", "SUFFICIENT", "POOR"));
        model.addAttribute("averages", quality.departments(query.getFirst("department")));
        model.addAttribute("departments", reference.departments());
        model.addAttribute("all", callers.current(request).orElseThrow().is(Role.AUTHORITY));
    }

    @GetMapping("/publish/datasets/{slug}/quality")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String entry(@PathVariable String slug, Model model) {
        var view = quality.quality(slug);
        model.addAttribute("view", view);
        model.addAttribute(
                "missed",
                view.findings().stream()
                        .filter(finding -> !finding.met())
                        .sorted(Comparator.comparingInt(
                                        (Finding finding) -> finding.rule().weight())
                                .reversed())
                        .map(finding -> Fix.of(slug, finding.rule()))
                        .toList());
        model.addAttribute(
                "met",
                view.findings().stream().filter(Finding::met).map(Finding::rule).toList());
        return "portal/quality/entry";
    }

    @GetMapping(PAGE + "/export")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    void export(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response) throws IOException {
        try (var body =
                Objects.requireNonNullElseGet(quality.export(query(asked)).getBody(), InputStream::nullInputStream)) {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"metadata-quality.csv\"");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            body.transferTo(response.getOutputStream());
        }
    }

    private static MultiValueMap<String, String> query(MultiValueMap<String, String> asked) {
        var query = new LinkedMultiValueMap<String, String>();
        FILTERS.forEach(name -> set(query, name, asked.getFirst(name)));
        return query;
    }

    private static void set(MultiValueMap<String, String> query, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            query.set(name, value.strip());
        }
    }

    /** An entry with what to do. */
    record Line(QualityEntry entry, List<Fix> fixes) {}
}
