package org.minshu.bench.change;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.minshu.bench.catalogue.Repeated;
import org.minshu.bench.measure.Kind;
import org.minshu.client.dataset.BulkLine;
import tools.jackson.databind.json.JsonMapper;

/** Entries that are registered and published one a call, each under an id that was not there before. */
final class Registrations {

    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

    private final JsonMapper json = JsonMapper.shared();
    private final AtomicInteger sent = new AtomicInteger();
    private final URI address;
    private final Supplier<String> token;
    private final List<BulkLine> examples;
    /** Far from the rounds in which a catalogue is filled, and from those of an earlier run. */
    private final int first = ThreadLocalRandom.current().nextInt(1_000_000, 1_000_000_000);

    Registrations(URI platform, Supplier<String> token, List<BulkLine> examples) {
        this.address = platform.resolve("/api/v1/datasets:bulk");
        this.token = token;
        this.examples = List.copyOf(examples);
    }

    Kind kind() {
        return Kind.http("entry registered and published, one a call", this::next);
    }

    int sent() {
        return sent.get();
    }

    private HttpRequest next() {
        int number = sent.incrementAndGet();
        var example = examples.get(number % examples.size());
        var line = new Repeated(example, first + number).line();
        return HttpRequest.newBuilder(address)
                .timeout(LONGEST_CALL)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/x-ndjson")
                .POST(BodyPublishers.ofString(json.writeValueAsString(line) + "\n"))
                .build();
    }
}
