package org.minshu.catalog.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.client.person.DeputyView;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of deputies. */
@Repository
class Delegations {

    private final JdbcClient jdbc;

    Delegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For whom somebody stands in today: an officer who has lost the role has none to give. */
    Optional<StandIn> of(String deputy, LocalDate today) {
        return jdbc.sql("""
                        select officer_name, role, department
                          from catalog.delegation
                          join catalog.person officer on officer.subject = delegation.officer
                         where deputy = :deputy and ended_at is null and :today between valid_from and valid_until
                           and not officer.suspended
                           and role = any(officer.token_roles || officer.added_roles)
                           and role <> all(officer.removed_roles)
                         order by id limit 1""")
                .param("deputy", deputy)
                .param("today", today)
                .query((row, _) -> new StandIn(
                        row.getString("officer_name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("department")))
                .optional();
    }

    Optional<Delegation> find(long id) {
        return jdbc.sql("select * from catalog.delegation where id = :id")
                .param("id", id)
                .query(Delegations::delegation)
                .optional();
    }

    List<Delegation> page(@Nullable String concerned, int limit, int offset) {
        return jdbc.sql("""
                        select * from catalog.delegation
                         where cast(:concerned as text) is null or officer = :concerned or deputy = :concerned
                         order by id desc limit :limit offset :offset""")
                .param("concerned", concerned)
                .param("limit", limit)
                .param("offset", offset)
                .query(Delegations::delegation)
                .list();
    }

    long count(@Nullable String concerned) {
        return jdbc.sql("""
                        select count(*) from catalog.delegation
                         where cast(:concerned as text) is null or officer = :concerned or deputy = :concerned""").param("concerned", concerned).query(Long.class).single();
    }

    /** Colleagues whom an officer may name: no applicants, for a steward those of the department. */
    List<DeputyView> candidates(String officer, @Nullable String department) {
        return jdbc.sql("""
                        select subject, name from catalog.person
                         where subject <> :officer and not suspended and 'DEVELOPER' <> all(token_roles || added_roles)
                           and (cast(:department as text) is null
                                or coalesce(assigned_department, token_department) = :department)
                         order by last_seen desc, subject limit 100""")
                .param("officer", officer)
                .param("department", department)
                .query(new DataClassRowMapper<>(DeputyView.class))
                .list();
    }

    /** Whether either already gives or stands in on one of these days. Others who name deputies wait. */
    boolean overlaps(String officer, String deputy, LocalDate from, LocalDate until) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalog.delegation'))")
                .query((_, _) -> true)
                .single();
        return jdbc.sql("""
                                select count(*) from catalog.delegation
                                 where ended_at is null and valid_from <= :until and valid_until >= :from
                                   and (officer in (:officer, :deputy) or deputy in (:officer, :deputy))""")
                        .param("officer", officer)
                        .param("deputy", deputy)
                        .param("from", from)
                        .param("until", until)
                        .query(Long.class)
                        .single()
                > 0;
    }

    long add(Delegation delegation) {
        return jdbc.sql("""
                        insert into catalog.delegation
                            (officer, officer_name, role, department, deputy, deputy_name, valid_from, valid_until,
                             reason, created_at)
                        values (:officer, :officerName, :role, :department, :deputy, :deputyName, :from, :until,
                                :reason, :at)
                        returning id""")
                .param("officer", delegation.officer())
                .param("officerName", delegation.officerName())
                .param("role", delegation.role().name())
                .param("department", delegation.department())
                .param("deputy", delegation.deputy())
                .param("deputyName", delegation.deputyName())
                .param("from", delegation.from())
                .param("until", delegation.until())
                .param("reason", delegation.reason())
                .param("at", delegation.createdAt().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Whether it was ended now, and not before. */
    boolean end(long id, Caller by, Instant at) {
        return jdbc.sql("""
                                update catalog.delegation set ended_at = :at, ended_by_name = :by
                                 where id = :id and ended_at is null""")
                        .param("id", id)
                        .param("by", by.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Delegation(
                row.getLong("id"),
                row.getString("officer"),
                row.getString("officer_name"),
                Role.valueOf(row.getString("role")),
                row.getString("department"),
                row.getString("deputy"),
                row.getString("deputy_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("ended_by_name"));
    }
}
