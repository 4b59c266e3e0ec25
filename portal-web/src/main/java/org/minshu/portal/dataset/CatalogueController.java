package org.minshu.portal.dataset;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.minshu.client.dataset.DatasetSummary;
import org.minshu.client.dataset.SearchResult;
import org.minshu.client.overview.OverviewView.Popular;
import org.minshu.model.identity.Allowed;
import org.minshu.portal.layout.Htmx;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue: search, filters, results. */
@Controller
class CatalogueController {

    private static final int CONSOLATION = 2;
    private static final int NAME = 100;
    private static final int NEAR = 3;

    private final Platform platform;
    private final Groups groups;

    CatalogueController(Platform platform, Groups groups) {
        this.platform = platform;
        this.groups = groups;
    }

    @GetMapping("/datasets")
    @Allowed(anonymous = true)
    String search(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestAttribute Words words,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var search = Search.of(asked);
        var result = found(search, response);
        model.addAttribute("search", search);
        model.addAttribute("result", result);
        model.addAttribute("entries", Entry.of(result, search, words));
        model.addAttribute("facets", Facet.of(search, result.facets(), words));
        var chips = Chip.of(search, words);
        model.addAttribute("read", Chip.read(search, result.reading(), words));
        model.addAttribute("groups", groups.of(search, result, words));
        model.addAttribute("chips", chips);
        model.addAttribute("name", name(search, chips, String.valueOf(words.pick("，", ", "))));
        model.addAttribute("paging", Paging.of(search.address(), result.page(), result.size(), result.total()));
        model.addAttribute("attempts", Attempts.of(search, result.reading(), result.total()));
        if (result.total() == 0 && search.problems().isEmpty()) {
            var near = near(search);
            model.addAttribute("near", Entry.of(near, words));
            model.addAttribute(
                    "popular", Entry.of(near.isEmpty() ? consolation().toList() : List.of(), words));
        }
        if (!Htmx.wantsPart(request)) {
            return "portal/dataset/catalogue";
        }
        // The address to come back to, without the fields that were left empty.
        response.setHeader("HX-Push-Url", search.address());
        return "portal/dataset/results :: part";
    }

    /** What the reader may call this search when keeping it; empty for everything there is. */
    private static String name(Search search, List<Chip> chips, String between) {
        var parts = Stream.concat(Stream.of(search.q()), chips.stream().map(Chip::label));
        var name = parts.filter(part -> !part.isEmpty()).collect(joining(between));
        return name.codePointCount(0, name.length()) <= NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME));
    }

    /** Nothing where a condition cannot be understood: results without it would be results of another search. */
    private SearchResult found(Search search, HttpServletResponse response) {
        if (search.problems().isEmpty()) {
            return platform.datasets().search(search.parameters());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return new SearchResult(List.of(), 0, 1, 20, Map.of());
    }

    /** What the words come near to where no filter is in the way. */
    private List<DatasetSummary> near(Search search) {
        if (search.q().isEmpty() || search.filters() == 0) {
            return List.of();
        }
        var words = new LinkedMultiValueMap<String, String>();
        words.add("q", search.q());
        words.add("size", String.valueOf(NEAR));
        return platform.datasets().search(words).items();
    }

    private Stream<DatasetSummary> consolation() {
        return platform.overview().overview().popular().stream()
                .limit(CONSOLATION)
                .map(Popular::dataset);
    }
}
