package org.minshu.bench.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import org.minshu.bench.catalogue.Questions;
import org.minshu.bench.platform.Api;
import tools.jackson.databind.json.JsonMapper;

/** Whether the engine's own answers are to the same question: only then may the two be compared. */
public record Agreement(int asked, int same) {

    /** Compares how many datasets are found by the platform and by the engine itself. */
    public static Agreement check(Api api, URI node, Questions questions, int count)
            throws IOException, InterruptedException {
        int same = 0;
        try (var http = HttpClient.newHttpClient()) {
            for (int i = 0; i < count; i++) {
                var question = questions.next();
                var request = Kinds.engineRequest(node, new EngineQuestion(question));
                var answer = http.send(request, BodyHandlers.ofString()).body();
                var found = JsonMapper.shared().readTree(answer).at("/hits/total/value");
                var ours = api.get("/api/v1/datasets?size=1&q=" + Api.encode(question) + Kinds.AS_TYPED);
                same += found.asLong(-1) == ours.json().path("total").asLong() ? 1 : 0;
            }
        }
        return new Agreement(count, same);
    }
}
