package org.minshu.search.elasticsearch;

import static org.minshu.search.elasticsearch.Json.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minshu.search.SearchQuery;
import tools.jackson.databind.JsonNode;

/** How many results several queries have: what is near to each is asked in one go, then what each finds in another. */
final class Totals {

    private final List<SearchQuery> queries;
    private final LocalDate today;

    Totals(List<SearchQuery> queries, LocalDate today) {
        this.queries = queries;
        this.today = today;
    }

    /** The questions about what is near, those of the first query first. */
    List<Map<String, Object>> nearness() {
        return queries.stream().flatMap(query -> nearness(query).stream()).toList();
    }

    private static List<Map<String, Object>> nearness(SearchQuery query) {
        var sense = Near.isAsked(query) ? query.sense() : null;
        return sense == null ? List.of() : Near.bodies(query, sense);
    }

    /** The questions how many there are, one a query; {@code answers} are those about what is near. */
    List<Map<String, Object>> bodies(List<JsonNode> answers) {
        var bodies = new ArrayList<Map<String, Object>>();
        int at = 0;
        for (var query : queries) {
            int next = at + nearness(query).size();
            bodies.add(body(query, next == at ? Near.NOTHING : Near.read(answers.subList(at, next))));
            at = next;
        }
        return bodies;
    }

    private Map<String, Object> body(SearchQuery query, Near near) {
        var conditions = new ArrayList<Object>(new Filters(query).counted());
        conditions.add(Fused.of(query, near, today));
        return object("query", object("bool", object("filter", conditions)), "size", 0, "track_total_hits", true);
    }

    static List<Long> read(List<JsonNode> answers) {
        return answers.stream()
                .map(answer -> answer.path("hits").path("total").path("value").asLong())
                .toList();
    }
}
