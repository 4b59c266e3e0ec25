package org.minshu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Where a running set of engines is found, as written to and read from a properties file. */
record EngineAddresses(PlatformDatabases databases, URI search, ObjectEndpoint objects, Path buckets) {

    static EngineAddresses read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EngineAddresses(
                new PlatformDatabases(
                        value(properties, "database.url"),
                        login(properties, "superuser"),
                        login(properties, "owner"),
                        login(properties, "runtime")),
                URI.create(value(properties, "search.uri")),
                new ObjectEndpoint(
                        URI.create(value(properties, "objects.endpoint")),
                        value(properties, "objects.access-key"),
                        value(properties, "objects.secret-key")),
                Path.of(value(properties, "objects.buckets")));
    }

    /** Written beside and moved: who waits for the file never reads half of it. */
    void write(Path file) {
        var properties = new Properties();
        properties.setProperty("database.url", databases.serverUrl());
        write(properties, "superuser", databases.superuser());
        write(properties, "owner", databases.owner());
        write(properties, "runtime", databases.runtime());
        properties.setProperty("search.uri", search.toString());
        properties.setProperty("objects.endpoint", objects.endpoint().toString());
        properties.setProperty("objects.access-key", objects.accessKey());
        properties.setProperty("objects.secret-key", objects.secretKey());
        properties.setProperty("objects.buckets", buckets.toString());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (var writer = Files.newBufferedWriter(draft)) {
                properties.store(writer, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Login login(Properties properties, String role) {
        return new Login(
                value(properties, "database." + role + ".user"), value(properties, "database." + role + ".password"));
    }

    private static void write(Properties properties, String role, Login login) {
        properties.setProperty("database." + role + ".user", login.user());
        properties.setProperty("database." + role + ".password", login.password());
    }

    private static String value(Properties properties, String name) {
        var value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("The file of engine addresses has no " + name);
        }
        return value;
    }
}
