package org.minshu.portal.department;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.minshu.client.dataset.SearchResult;
import org.minshu.client.dataset.SearchResult.FacetCount;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.portal.layout.Times;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.minshu.portal.region.City;
import org.minshu.portal.signin.Callers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** 部门专区: one department's datasets, and for its own people how it stands. */
@Controller
class ZoneController {

    private static final int SHOWN = 6;

    private final Platform platform;
    private final Reference reference;
    private final Callers callers;
    private final Clock clock;

    ZoneController(Platform platform, Reference reference, Callers callers, Clock clock) {
        this.platform = platform;
        this.reference = reference;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping("/departments/{key}")
    @Allowed(anonymous = true)
    String zone(@PathVariable String key, @RequestAttribute Words words, HttpServletRequest request, Model model) {
        model.addAttribute("department", platform.reference().department(key));
        addDatasets(key, words, model);
        boolean own = callers.current(request)
                .filter(caller ->
                        caller.is(Role.AUTHORITY) || (caller.is(Role.STEWARD) && key.equals(caller.department())))
                .isPresent();
        if (own) {
            addOwn(key, model);
        }
        return "portal/department/zone";
    }

    /** While search is down the page shows the rest, and says so. */
    private void addDatasets(String key, Words words, Model model) {
        try {
            var newest = platform.datasets().search(query(key, "updated"));
            model.addAttribute("newest", newest);
            model.addAttribute(
                    "popular",
                    platform.datasets().search(query(key, "popularity")).items());
            model.addAttribute("open", count(newest, "openType", "GENERAL"));
            model.addAttribute("onApplication", count(newest, "openType", "ON_APPLICATION"));
            model.addAttribute("notOpen", count(newest, "openType", "NOT_OPEN"));
            model.addAttribute("cities", cities(newest, words));
        } catch (CatalogException e) {
            if (e.type().kind() != ProblemKind.UNAVAILABLE) {
                throw e;
            }
        }
    }

    /** The zone is worth reading without it. */
    private void addOwn(String key, Model model) {
        try {
            model.addAttribute("own", Own.of(platform, key, LocalDate.now(clock.withZone(Times.ZONE))));
        } catch (CatalogException e) {
            model.addAttribute("ownUnavailable", true);
        }
    }

    private List<City> cities(SearchResult held, Words words) {
        var counts = held.facets().getOrDefault("region", List.of()).stream()
                .collect(toMap(FacetCount::value, FacetCount::count));
        return City.of(reference.regions(), region -> counts.getOrDefault(region.code(), 0L), words);
    }

    private static long count(SearchResult held, String facet, String value) {
        return held.facets().getOrDefault(facet, List.of()).stream()
                .filter(each -> each.value().equals(value))
                .mapToLong(FacetCount::count)
                .sum();
    }

    private static MultiValueMap<String, String> query(String key, String sort) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("department", key);
        query.add("sort", sort);
        query.add("size", String.valueOf(SHOWN));
        return query;
    }
}
