package org.minshu.catalog.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * {@code audit verify [SETTINGS]}: checks the trail of the database that MINSHU_DATABASE_URL, MINSHU_DATABASE_USER and
 * MINSHU_DATABASE_PASSWORD name, or the properties file SETTINGS ({@code minshu.database.*}). Exit code 0: whole, 1: broken,
 * 2: not checked.
 */
public final class AuditCommand {

    private AuditCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv()));
    }

    private static int run(String[] arguments, Map<String, String> environment) {
        if (arguments.length == 0 || !arguments[0].equals("verify")) {
            System.err.println("Usage: audit verify [SETTINGS]");
            return 2;
        }
        try {
            var settings = settings(arguments, environment);
            return verify(settings);
        } catch (IOException | SQLException failure) {
            System.err.println("Not checked: " + failure.getMessage());
            return 2;
        }
    }

    private static int verify(Properties settings) throws SQLException {
        try (var database = DriverManager.getConnection(
                value(settings, "url"), value(settings, "user"), value(settings, "password"))) {
            var report = AuditVerification.of(database);
            if (report.broken() != null) {
                System.out.printf("Broken: %s. %,d rows before it are whole.%n", report.broken(), report.sealed());
                return 1;
            }
            System.out.printf(
                    "Whole: %,d rows are sealed, %,d wait for the sealer.%n", report.sealed(), report.unsealed());
            return 0;
        }
    }

    private static Properties settings(String[] arguments, Map<String, String> environment) throws IOException {
        var settings = new Properties();
        if (arguments.length > 1) {
            try (var reader = Files.newBufferedReader(Path.of(arguments[1]))) {
                settings.load(reader);
            }
        }
        for (var name : new String[] {"url", "user", "password"}) {
            var given = environment.get("MINSHU_DATABASE_" + name.toUpperCase(java.util.Locale.ROOT));
            if (given != null) {
                settings.setProperty("minshu.database." + name, given);
            }
        }
        return settings;
    }

    private static String value(Properties settings, String name) throws SQLException {
        @Nullable String value = settings.getProperty("minshu.database." + name);
        if (value == null) {
            throw new SQLException("set MINSHU_DATABASE_" + name.toUpperCase(java.util.Locale.ROOT));
        }
        return value;
    }
}
