package org.minshu.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Creates the roles that {@link DatabaseSettings} names, as a superuser would by hand: the owner, a group role
 * {@code minshu_<schema>} for each schema, and the run-time login as a member of those groups.
 */
public final class DatabaseRoles {

    private final JdbcClient superuser;

    public DatabaseRoles(DataSource superuser) {
        this.superuser = JdbcClient.create(superuser);
    }

    /** Creates what is missing and sets both passwords; may be repeated. Role statements take no parameters; every name here is ours. */
    public void prepare(DatabaseSettings settings, String database, List<String> schemas) {
        login(settings.ownerUser(), settings.ownerPassword());
        login(settings.user(), settings.password());
        run("grant create, connect on database %s to %s".formatted(database, settings.ownerUser()));
        for (var schema : schemas) {
            ensure("minshu_" + schema, "nologin");
            run("grant minshu_%s to %s".formatted(schema, settings.user()));
        }
    }

    private void login(String role, String password) {
        ensure(role, "login");
        run("alter role %s with login password '%s'".formatted(role, password.replace("'", "''")));
    }

    private void ensure(String role, String attribute) {
        run("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%s') then create role %s %s; end if;
                exception when duplicate_object or unique_violation then null;
                end $$""".formatted(role, role, attribute));
    }

    private void run(String statement) {
        superuser.sql(statement).update();
    }
}
