package org.minshu.bench.relevance;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.minshu.bench.platform.Api;
import org.minshu.bench.relevance.RelevanceSheet.Answered;
import tools.jackson.databind.JsonNode;

/** Asks a platform the judged queries. */
record Asking(Api api) {

    /** Those of one ranking, one after the other. */
    List<Answered> all(List<JudgedQuery> queries, Ranking ranking) throws IOException, InterruptedException {
        var answered = new ArrayList<Answered>();
        for (var query : queries) {
            long started = System.nanoTime();
            var found = found(query, ranking);
            var took = Duration.ofNanos(System.nanoTime() - started);
            answered.add(new Answered(query, ranking, Score.of(query.grades(), found), took));
        }
        return answered;
    }

    private List<String> found(JudgedQuery query, Ranking ranking) throws IOException, InterruptedException {
        var path = "/api/v1/datasets?size=10&q=%s&ranking=%s".formatted(Api.encode(query.text()), ranking.parameter());
        var codes = new ArrayList<String>();
        for (JsonNode item : api.get(path).json().path("items")) {
            codes.add(item.path("code").asString());
        }
        return codes;
    }
}
