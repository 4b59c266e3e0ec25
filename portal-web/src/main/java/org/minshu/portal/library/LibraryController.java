package org.minshu.portal.library;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.minshu.client.dataset.SearchResult;
import org.minshu.client.dataset.SearchResult.FacetCount;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.dataset.Entry;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.region.City;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The libraries, and what each holds. */
@Controller
class LibraryController {

    private static final int PAGE = 50;
    private static final int SCENARIOS = 5;

    private final Platform platform;
    private final Reference reference;

    LibraryController(Platform platform, Reference reference) {
        this.platform = platform;
        this.reference = reference;
    }

    @GetMapping("/libraries")
    @Allowed(anonymous = true)
    String libraries(Model model) {
        model.addAttribute("libraries", reference.activeLibraries());
        return "portal/library/list";
    }

    @GetMapping("/libraries/{key}")
    @Allowed(anonymous = true)
    String library(
            @PathVariable String key,
            @RequestParam(defaultValue = "1") String page,
            @RequestAttribute Words words,
            Model model) {
        model.addAttribute("library", platform.reference().library(key));
        addDatasets(key, page, words, model);
        model.addAttribute(
                "scenarios",
                platform.scenarios()
                        .scenarios(of("library", key, "size", String.valueOf(SCENARIOS)))
                        .items());
        return "portal/library/library";
    }

    /** While search is down the page shows the rest, and says so. */
    private void addDatasets(String key, String page, Words words, Model model) {
        try {
            var held = platform.datasets()
                    .search(of("library", key, "sort", "title", "page", page, "size", String.valueOf(PAGE)));
            model.addAttribute("held", held);
            model.addAttribute("entries", Entry.of(held.items(), words));
            model.addAttribute("paging", Paging.of("/libraries/" + key, held.page(), held.size(), held.total()));
            model.addAttribute("departments", held.facets().get("department"));
            model.addAttribute("cities", cities(held, words));
        } catch (CatalogException e) {
            if (e.type() != ProblemType.SEARCH_UNAVAILABLE) {
                throw e;
            }
        }
    }

    /** How much of the library covers each city: counted over all of it, not over the page. */
    private List<City> cities(SearchResult held, Words words) {
        var counts = held.facets().getOrDefault("region", List.of()).stream()
                .collect(toMap(FacetCount::value, FacetCount::count));
        return City.of(reference.regions(), region -> counts.getOrDefault(region.code(), 0L), words);
    }

    private static MultiValueMap<String, String> of(String... namesAndValues) {
        var parameters = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }
}
