package org.minshu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** Makes the platform's database roles, and databases that belong to them, on one server. */
public record PlatformDatabases(String serverUrl, Login superuser, Login owner, Login runtime) {

    public static final String OWNER = "minshu_owner";
    public static final String RUNTIME = "minshu_app";

    /** Roles and their passwords; to be called once after each start of the server. */
    public void ensureRoles() {
        execute(List.of(roles(), passwordOf(owner), passwordOf(runtime)));
    }

    /** A database of the owner, made unless it is there. */
    public PlatformDatabase ensure(String name) {
        if (!exists(name)) {
            execute(List.of(
                    "create database " + name + " owner minshu_owner template template0",
                    "revoke all on database " + name + " from public",
                    "grant connect, temporary on database " + name + " to minshu_app"));
        }
        return new PlatformDatabase(serverUrl + name, superuser, owner, runtime);
    }

    /** An empty database that belongs to that role and that nobody else may enter; what it held before is gone. */
    public void recreate(String name, Login login) {
        ensureLogin(login);
        execute(List.of(
                "drop database if exists " + name + " with (force)",
                "create database " + name + " owner " + login.user() + " template template0",
                "revoke all on database " + name + " from public"));
    }

    /** A role that can connect, with that password. */
    public void ensureLogin(Login login) {
        execute(List.of("""
                do $$
                begin
                  if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s login;
                  end if;
                end $$
                """.formatted(login.user()), passwordOf(login)));
    }

    /** Kept as a file, because whoever runs a server of their own runs it there, too. */
    private static String roles() {
        try (var file = Objects.requireNonNull(PlatformDatabases.class.getResourceAsStream("roles.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A login that can do in that database what was granted to the group, and nothing else. */
    public void ensureMember(Login login, String group, String database) {
        ensureLogin(login);
        execute(List.of(
                "grant " + group + " to " + login.user(),
                "grant connect, temporary on database " + database + " to " + login.user()));
    }

    private boolean exists(String name) {
        try (var connection = connect();
                var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw new EngineFailedException("PostgreSQL could not be asked for its databases", e);
        }
    }

    private void execute(List<String> statements) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new EngineFailedException("PostgreSQL could not be prepared", e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(serverUrl + "postgres", superuser.user(), superuser.password());
    }

    private static String passwordOf(Login login) {
        return "alter role " + login.user() + " password '" + login.password().replace("'", "''") + "'";
    }
}
