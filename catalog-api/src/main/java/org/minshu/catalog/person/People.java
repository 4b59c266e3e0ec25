package org.minshu.catalog.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.minshu.catalog.person.Person.Laid;
import org.minshu.catalog.security.Caller;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of people. */
@Repository
class People {

    private static final String HOLDS = "(not suspended and (token_roles || added_roles) && array[cast(:role as text)]"
            + " and not removed_roles && array[cast(:role as text)])";

    private static final String FILTER = """
              from catalog.person
             where (cast(:q as text) is null
                    or strpos(lower(concat_ws(' ', subject, name, organisation)), lower(:q)) > 0)
               and (cast(:role as text) is null or %s)
               and (cast(:department as text) is null
                    or coalesce(assigned_department, token_department) = :department)
               and (cast(:suspended as boolean) is null or suspended = :suspended)
            """.formatted(HOLDS);

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(String subject) {
        return read("select * from catalog.person where subject = :subject", subject);
    }

    Optional<Person> lock(String subject) {
        return read("select * from catalog.person where subject = :subject for update", subject);
    }

    private Optional<Person> read(String sql, String subject) {
        return jdbc.sql(sql).param("subject", subject).query(People::person).optional();
    }

    /** What the token said just now; where it names a department that was merged, with the one of today. */
    void seen(Caller token, Instant at) {
        jdbc.sql("""
                        insert into catalog.person
                            (subject, name, token_roles, token_department, organisation, first_seen, last_seen)
                        values (:subject, :name, :roles, :department, :organisation, :at, :at)
                        on conflict (subject) do update
                           set name = excluded.name, token_roles = excluded.token_roles,
                               token_department = excluded.token_department, organisation = excluded.organisation,
                               last_seen = greatest(person.last_seen, excluded.last_seen)""")
                .param("subject", token.subject())
                .param("name", token.name())
                .param("roles", Person.names(token.roles()).toArray(String[]::new))
                .param("department", token.department())
                .param("organisation", token.organisation())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean change(Person changed) {
        var laid = changed.laid();
        return jdbc.sql("""
                                update catalog.person
                                   set added_roles = :added, removed_roles = :removed, assigned_department = :department,
                                       suspended = :suspended, revision = revision + 1
                                 where subject = :subject and revision = :revision""")
                        .param("added", Person.names(laid.added()).toArray(String[]::new))
                        .param("removed", Person.names(laid.removed()).toArray(String[]::new))
                        .param("department", laid.department())
                        .param("suspended", laid.suspended())
                        .param("subject", changed.subject())
                        .param("revision", changed.revision())
                        .update()
                == 1;
    }

    /** Others who change the roles of people wait until this transaction ends, so that the last of a role is seen as such. */
    long othersThatHold(Role role, String subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalog.person roles'))")
                .query((_, _) -> true)
                .single();
        return jdbc.sql("select count(*) from catalog.person where subject <> :subject and " + HOLDS)
                .param("subject", subject)
                .param("role", role.name())
                .query(Long.class)
                .single();
    }

    List<Person> page(PersonQuery query) {
        return filtered("select *" + FILTER + query.sort().order() + " limit :limit offset :offset", query)
                .param("limit", query.paging().size())
                .param("offset", query.paging().offset())
                .query(People::person)
                .list();
    }

    long count(PersonQuery query) {
        return filtered("select count(*)" + FILTER, query).query(Long.class).single();
    }

    /** One after another, in the order of their subjects; the connection is the caller's transaction's. */
    void each(PersonQuery query, Consumer<Person> consumer) {
        try (var people = filtered("select *" + FILTER + " order by subject", query).query(People::person).stream()) {
            people.forEach(consumer);
        }
    }

    private JdbcClient.StatementSpec filtered(String sql, PersonQuery query) {
        return jdbc.sql(sql)
                .param("q", query.q())
                .param("role", query.role() == null ? null : query.role().name())
                .param("department", query.department())
                .param("suspended", query.suspended());
    }

    static Person person(ResultSet row, int number) throws SQLException {
        var laid = new Laid(
                roles(row, "added_roles"),
                roles(row, "removed_roles"),
                row.getString("assigned_department"),
                row.getBoolean("suspended"));
        return new Person(
                row.getString("subject"),
                row.getString("name"),
                roles(row, "token_roles"),
                row.getString("token_department"),
                row.getString("organisation"),
                laid,
                row.getObject("first_seen", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen", OffsetDateTime.class).toInstant(),
                row.getLong("revision"));
    }

    private static Set<Role> roles(ResultSet row, String column) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : (String[]) row.getArray(column).getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }
}
