package org.minshu.bench.change;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.minshu.bench.measure.Clients;
import org.minshu.bench.measure.Rounds;
import org.minshu.bench.platform.Api;
import org.minshu.bench.platform.NotInTimeException;
import org.minshu.bench.platform.Patience;
import org.minshu.bench.platform.Platform;
import org.minshu.client.dataset.BulkLine;
import tools.jackson.databind.JsonNode;

/**
 * Changes a filled catalogue.
 *
 * @param token of whoever may register and rebuild
 */
public record Changes(Platform platform, Api api, Supplier<String> token) {

    private static final String REBUILDS = "/api/v1/admin/index/rebuilds";
    private static final Set<String> ENDED = Set.of("DONE", "CANCELLED", "FAILED");
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** {@code examples} are entries as the catalogue has them. */
    public ChangeSheet measured(List<BulkLine> examples, Rounds rounds, Clients clients)
            throws IOException, InterruptedException {
        long before = api.findable();
        var registrations = new Registrations(platform.url(), token, examples);
        var figures = rounds.measure(List.of(registrations.kind()), clients);
        long found = settled(before + registrations.sent()) - before;
        var rebuilds = new ArrayList<Duration>();
        for (int round = 0; round < rounds.count(); round++) {
            rounds.progress().accept("Rebuilding the index, %d of %d".formatted(round + 1, rounds.count()));
            rebuilds.add(rebuild());
        }
        return new ChangeSheet(figures, registrations.sent(), found, rebuilds, api.findable());
    }

    /** How many are found when all are, or after a while. */
    private long settled(long expected) throws InterruptedException {
        try {
            new Patience(Duration.ofMinutes(1)).until("findable", () -> api.findable() >= expected);
        } catch (NotInTimeException tooFew) {
            // Told as what was found.
            return api.findable();
        }
        return api.findable();
    }

    private Duration rebuild() throws IOException, InterruptedException {
        long started = System.nanoTime();
        var address =
                REBUILDS + "/" + api.post(REBUILDS, Map.of()).json().path("id").asLong();
        new Patience(LONGEST).until("rebuilt", () -> ENDED.contains(state(address)));
        if (!state(address).equals("DONE")) {
            throw new IOException("The rebuild ended as " + state(address));
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private String state(String address) throws InterruptedException {
        try {
            JsonNode rebuild = api.get(address).json();
            return rebuild.path("state").asString();
        } catch (IOException _) {
            return "";
        }
    }
}
