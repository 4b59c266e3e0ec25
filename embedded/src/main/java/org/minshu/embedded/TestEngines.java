package org.minshu.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** The engines of a test run, shared; what a test class takes from them is its own. */
public final class TestEngines {

    private final EngineAddresses addresses;

    private TestEngines(EngineAddresses addresses) {
        this.addresses = addresses;
    }

    /** Started by the first caller unless they run already; stopped with the JVM. */
    public static TestEngines shared() {
        return Shared.ENGINES;
    }

    /** A new, empty database. */
    public PlatformDatabase freshDatabase() {
        return addresses.databases().ensure(unique("test_"));
    }

    public URI search() {
        return addresses.search();
    }

    /** A prefix for index and alias names that nobody else uses; it ends in a dash. */
    public String freshIndexPrefix() {
        return unique("test-") + "-";
    }

    public ObjectEndpoint objects() {
        return addresses.objects();
    }

    /** The name of a new, empty bucket. */
    public String freshBucket() {
        var name = unique("test-");
        Folders.create(addresses.buckets().resolve(name));
        return name;
    }

    private static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    private static TestEngines find() {
        var running = Optional.ofNullable(System.getProperty("minshu.engines"))
                .or(() -> Optional.ofNullable(System.getenv("MINSHU_ENGINES")))
                .filter(file -> !file.isBlank());
        return new TestEngines(running.map(file -> EngineAddresses.read(Path.of(file)))
                .orElseGet(() -> TemporaryEngines.start(_ -> {})));
    }

    private static final class Shared {

        static final TestEngines ENGINES = find();
    }
}
