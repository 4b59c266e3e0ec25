package org.minshu.portal.session;

import org.minshu.embedded.PlatformDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Lets nobody into a database, and throws out who is in it, until this is closed. */
final class ClosedDatabase implements AutoCloseable {

    private final String name;
    private final JdbcClient server;

    ClosedDatabase(PlatformDatabase database) {
        var slash = database.url().lastIndexOf('/') + 1;
        name = database.url().substring(slash);
        var superuser = database.superuser();
        server = JdbcClient.create(new DriverManagerDataSource(
                database.url().substring(0, slash) + "postgres", superuser.user(), superuser.password()));
        allow(false);
        server.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private void allow(boolean allowed) {
        server.sql("alter database " + name + " with allow_connections " + allowed)
                .update();
    }

    @Override
    public void close() {
        allow(true);
    }
}
