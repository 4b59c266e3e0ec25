package org.minshu.bench.measure;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.minshu.bench.catalogue.Questions;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.Platform;

/**
 * What is asked of a platform without signing in, and its search in ways that only the authority may choose.
 *
 * @param slugs of datasets that are published
 * @param token of the authority
 */
public record Kinds(Platform platform, List<String> slugs, Questions questions, Supplier<String> token) {

    public static final String SEARCH = "search with all facets, by words and meaning";
    public static final String WORDS = "the same by words alone";
    public static final String TYPED = "the same by words alone, as they are typed";
    /** Words of which nothing is read but what they are. */
    static final String AS_TYPED = "&ranking=words&literal=*";

    public static final String ENGINE = "the same kind of question, sent straight to Elasticsearch";
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

    /** Those of the platform, and beside its search the engine's own, where {@code nodes} are known. */
    public List<Kind> all(List<URI> nodes) {
        var kinds = new ArrayList<Kind>();
        kinds.add(kind(SEARCH, () -> "/api/v1/datasets?q=" + question()));
        kinds.add(authority(WORDS, "&ranking=words"));
        kinds.add(authority(TYPED, AS_TYPED));
        if (!nodes.isEmpty()) {
            kinds.add(Kind.http(ENGINE, inTurn(nodes)));
        }
        kinds.add(kind("dataset by id", () -> "/api/v1/datasets/" + slug()));
        kinds.add(kind("home page", () -> "/"));
        kinds.add(kind("results page", () -> "/datasets?q=" + question()));
        kinds.add(kind("dataset page", () -> "/datasets/" + slug()));
        return kinds;
    }

    private Kind kind(String name, Supplier<String> path) {
        return Kind.http(
                name, () -> request(platform.url().resolve(path.get())).GET().build());
    }

    private Kind authority(String name, String way) {
        return Kind.http(
                name,
                () -> request(platform.url().resolve("/api/v1/datasets?q=" + question() + way))
                        .header("Authorization", "Bearer " + token.get())
                        .GET()
                        .build());
    }

    /** Node after node, as the platform asks them. */
    private Supplier<HttpRequest> inTurn(List<URI> nodes) {
        var turn = new AtomicInteger();
        return () -> engineRequest(
                nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size())), new EngineQuestion(questions.next()));
    }

    static HttpRequest engineRequest(URI node, EngineQuestion question) {
        return request(node.resolve(EngineQuestion.PATH))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question.json()))
                .build();
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(LONGEST_CALL);
    }

    private String question() {
        return Api.encode(questions.next());
    }

    private String slug() {
        return slugs.get(ThreadLocalRandom.current().nextInt(slugs.size()));
    }
}
