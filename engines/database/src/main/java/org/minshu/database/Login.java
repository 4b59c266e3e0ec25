package org.minshu.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.minshu.operations.start.Line;
import org.minshu.operations.start.StartRefusedException;

/**
 * A role and its password.
 *
 * @param variables how the names of the environment variables that set them begin
 */
record Login(String variables, String user, String password) {

    private static final String PATIENCE_IN_SECONDS = "5";

    static Login owner(DatabaseSettings settings) {
        var password = settings.ownerPassword();
        if (password == null) {
            throw new StartRefusedException("MINSHU_DATABASE_OWNER_PASSWORD is missing; who migrates needs it.");
        }
        return new Login("MINSHU_DATABASE_OWNER", settings.ownerUser(), password);
    }

    static Login runtime(DatabaseSettings settings) {
        return new Login("MINSHU_DATABASE", settings.user(), settings.password());
    }

    /** Refuses a start that could not reach its data. */
    void mustWork(String url) {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", PATIENCE_IN_SECONDS);
        properties.setProperty("connectTimeout", PATIENCE_IN_SECONDS);
        try (var connection = DriverManager.getConnection(url, properties)) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw refusal(url, e);
        }
    }

    private StartRefusedException refusal(String url, SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.startsWith("28")) {
            return new StartRefusedException(
                    "The database at MINSHU_DATABASE_URL does not accept the role %s of %s_USER with that password; correct %s_PASSWORD."
                            .formatted(Line.quote(user), variables, variables),
                    failure);
        }
        if (state.equals("3D000")) {
            return new StartRefusedException(
                    "MINSHU_DATABASE_URL is %s, where there is a server but no such database; create it, or name another."
                            .formatted(Line.quote(url)),
                    failure);
        }
        return new StartRefusedException(
                "MINSHU_DATABASE_URL is %s, where no database answers (%s); start it, or correct the address."
                        .formatted(Line.quote(url), Line.of(String.valueOf(failure.getMessage()))),
                failure);
    }
}
