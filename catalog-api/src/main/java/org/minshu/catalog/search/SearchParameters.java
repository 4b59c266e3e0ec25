package org.minshu.catalog.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Texts;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.OpenType;
import org.minshu.model.vocabulary.UpdateCycle;
import org.minshu.search.Facet;
import org.minshu.search.Ranking;
import org.minshu.search.Reach;
import org.minshu.search.SearchQuery;
import org.minshu.search.SortOrder;
import org.minshu.search.text.Folding;
import org.springframework.util.MultiValueMap;

/** Reads a search from the parameters of an address; a parameter may be repeated, or hold values between commas. */
final class SearchParameters {

    /** How the contract calls the facets. */
    static final Map<Facet, String> FACETS = new EnumMap<>(Map.of(
            Facet.LIBRARY, "library",
            Facet.DEPARTMENT, "department",
            Facet.REGION, "region",
            Facet.THEME, "theme",
            Facet.OPEN_TYPE, "openType",
            Facet.FORMAT, "format",
            Facet.UPDATE_CYCLE, "updateCycle",
            Facet.LEVEL, "level"));

    /** Lists that the code knows; a value of another list simply matches nothing. */
    private static final Map<Facet, Set<String>> KNOWN = Map.of(
            Facet.OPEN_TYPE, names(OpenType.values()),
            Facet.UPDATE_CYCLE, names(UpdateCycle.values()),
            Facet.LEVEL, Set.of("1", "2", "3", "4"));

    private static final int MOST_VALUES = 50;
    private static final int PAGE = 20;

    private final MultiValueMap<String, String> parameters;

    SearchParameters(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    Paging paging() {
        return Paging.of(parameters.getFirst("page"), parameters.getFirst("size"), PAGE);
    }

    SearchQuery query() {
        return query(EnumSet.allOf(Facet.class));
    }

    /** The same search where nobody asks how often each value occurs. */
    SearchQuery uncounted() {
        return query(EnumSet.noneOf(Facet.class));
    }

    private SearchQuery query(Set<Facet> counted) {
        var paging = paging();
        var from = date("from");
        var to = date("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw invalid("to is not before from");
        }
        return new SearchQuery(
                text(parameters.getFirst("q")),
                filters(),
                BoxParameter.read(one("bbox")),
                from,
                to,
                sort(),
                paging.page(),
                paging.size(),
                counted,
                Reach.OPEN);
    }

    static String text(@Nullable String q) {
        var text = Texts.tidy(q);
        if (text == null) {
            return "";
        }
        if (text.length() > SearchQuery.MAX_TEXT) {
            throw invalid("q has at most " + SearchQuery.MAX_TEXT + " characters");
        }
        return text;
    }

    private Map<Facet, Set<String>> filters() {
        var filters = new EnumMap<Facet, Set<String>>(Facet.class);
        FACETS.forEach((facet, name) -> {
            var values = values(name);
            var known = KNOWN.getOrDefault(facet, values);
            if (!known.containsAll(values)) {
                throw invalid(name + " is one of " + known.stream().sorted().toList());
            }
            if (values.size() > MOST_VALUES) {
                throw invalid(name + " has at most " + MOST_VALUES + " values");
            }
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        });
        return filters;
    }

    private Set<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    private SortOrder sort() {
        var sort = one("sort");
        if (sort == null) {
            return SortOrder.RELEVANCE;
        }
        return Stream.of(SortOrder.values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(sort))
                .findFirst()
                .orElseThrow(() -> invalid("sort is relevance, updated, published, title or popularity"));
    }

    /** By words, meaning or both; only who looks after searches may say which. */
    Ranking ranking(Caller caller) {
        var ranking = one("ranking");
        if (ranking == null) {
            return Ranking.HYBRID;
        }
        if (!caller.is(Role.AUTHORITY) && !caller.is(Role.AUDITOR)) {
            throw new CatalogException(ProblemType.NOT_ALLOWED, "ranking is for the authority and for auditors");
        }
        return Stream.of(Ranking.values())
                .filter(way -> way.name().toLowerCase(Locale.ROOT).equals(ranking))
                .findFirst()
                .orElseThrow(() -> invalid("ranking is hybrid, words or meaning"));
    }

    /** Pieces of the text that are words like any other, folded as what is read into it. */
    Set<String> literal() {
        return parameters.getOrDefault("literal", List.of()).stream()
                .map(piece -> Folding.fold(piece).strip())
                .filter(piece -> !piece.isEmpty())
                .limit(MOST_VALUES)
                .collect(Collectors.toSet());
    }

    private @Nullable LocalDate date(String name) {
        var text = one(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw invalid(name + " is a date such as 2026-11-23");
        }
    }

    private @Nullable String one(String name) {
        return Texts.tidy(parameters.getFirst(name));
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    static CatalogException invalid(String detail) {
        return new CatalogException(ProblemType.PARAMETER_INVALID, detail);
    }
}
