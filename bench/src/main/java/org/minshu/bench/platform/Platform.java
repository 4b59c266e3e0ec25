package org.minshu.bench.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.machine.MachineTokens;

/**
 * A running platform.
 *
 * @param title what its figures stand under
 * @param tokens where machine clients get their tokens
 * @param folder its data folder, where that is on this machine
 * @param root the process that started all others, where we started it
 */
public record Platform(
        String title,
        URI url,
        URI tokens,
        @Nullable Path folder,
        @Nullable ProcessHandle root) {

    /** Tokens of a machine client of the demo, whose secret is its id; fetched anew when they expire. */
    public Supplier<String> tokensOf(String client) {
        return new MachineTokens(tokens, client, client)::token;
    }

    /** Where the state of its replicas stands, if it has any. */
    public Optional<ReplicaTable> replicas() {
        return Optional.ofNullable(folder).map(ReplicaTable::new).filter(ReplicaTable::exists);
    }
}
