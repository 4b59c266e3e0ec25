package org.minshu.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.minshu.embedded.SecretFile;
import org.minshu.launch.Ground;

/** The database of a platform that keeps its own in its data folder. */
public record PlatformDatabase(Path folder) {

    private static final int LINE_OF_PORT = 3;

    public Connection connect() throws IOException, SQLException {
        var postgres = folder.resolve("engines/postgres");
        var port = Files.readAllLines(postgres.resolve("data/postmaster.pid"))
                .get(LINE_OF_PORT)
                .strip();
        var password = new SecretFile(postgres.resolve("superuser-password")).read();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + Ground.DATABASE, "postgres", password);
    }
}
