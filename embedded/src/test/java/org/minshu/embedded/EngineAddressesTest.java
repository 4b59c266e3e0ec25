package org.minshu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineAddressesTest {

    @Test
    void areReadAsTheyWereWritten(@TempDir Path folder) {
        var addresses = new EngineAddresses(
                new PlatformDatabases(
                        "jdbc:postgresql://127.0.0.1:5432/",
                        new Login("postgres", "a=b"),
                        new Login("minshu_owner", "二"),
                        new Login("minshu_app", "c")),
                URI.create("http://127.0.0.1:9200"),
                new ObjectEndpoint(URI.create("http://127.0.0.1:9000"), "key", "secret"),
                folder.resolve("buckets"));

        addresses.write(folder.resolve("engines.properties"));

        assertThat(EngineAddresses.read(folder.resolve("engines.properties"))).isEqualTo(addresses);
    }
}
