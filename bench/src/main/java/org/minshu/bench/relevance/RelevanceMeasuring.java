package org.minshu.bench.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.minshu.bench.catalogue.Entries;
import org.minshu.bench.catalogue.Filling;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.Patience;
import org.minshu.bench.platform.Platform;
import org.minshu.bench.relevance.RelevanceSheet.Answered;
import org.minshu.ingestion.importing.BulkApi;

/** Measures how well a platform with the demo catalogue finds it among the entries of other catalogues. */
public record RelevanceMeasuring(Path project, Consumer<String> progress) {

    private static final String CLIENT = "demo-authority";
    /** What vectors the platform remembers of questions must not help the one that is compared with words. */
    private static final List<Ranking> ASKED = List.of(Ranking.WORDS, Ranking.HYBRID, Ranking.MEANING);

    private static final Duration LONGEST = Duration.ofMinutes(10);

    public RelevanceSheet of(Platform platform) throws IOException, InterruptedException {
        var api = new Api(platform, CLIENT);
        long started = System.nanoTime();
        int distractors = distract(platform, api);
        new Patience(LONGEST).until("known by meaning", () -> api.waiting() == 0);
        var known = Duration.ofNanos(System.nanoTime() - started);
        var queries = JudgedQuery.all();
        var answered = new ArrayList<Answered>();
        new Asking(api).all(queries, Ranking.WORDS); // to warm up
        for (var ranking : ASKED) {
            progress.accept("Asking %d queries: %s".formatted(queries.size(), ranking.title()));
            answered.addAll(new Asking(api).all(queries, ranking));
        }
        return new RelevanceSheet(distractors, known, answered);
    }

    private int distract(Platform platform, Api api) throws IOException, InterruptedException {
        var entries = Entries.distracting(project);
        if (entries.lines().isEmpty()) {
            progress.accept("No entries of other catalogues beside the checkout: the demo catalogue stands alone");
            return 0;
        }
        progress.accept("Filling in %d entries of other catalogues"
                .formatted(entries.lines().size()));
        return new Filling(new BulkApi(platform.url(), platform.tokensOf(CLIENT)), api)
                .with(entries)
                .slugs()
                .size();
    }
}
