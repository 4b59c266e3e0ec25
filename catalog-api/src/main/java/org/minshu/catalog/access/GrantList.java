package org.minshu.catalog.access;

import java.time.LocalDate;
import org.minshu.catalog.security.Caller;
import org.minshu.client.Page;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which grants a caller sees, newest first. */
@Repository
class GrantList {

    private static final String FROM = """
              from catalog.access_grant
             where (:authority
                    or organisation = :organisation
                    or exists (select from catalog.access_request_part part
                                where part.request = access_grant.request and part.department = :department))
               and (cast(:dataset as text) is null
                    or exists (select from catalog.access_grant_item granted
                                where granted.access_grant = access_grant.id and granted.dataset = :dataset))
               and (cast(:state as text) is null
                    or :state = case when revoked_at is not null then 'REVOKED'
                                     when valid_until < :today then 'EXPIRED'
                                     when valid_from > :today then 'SCHEDULED'
                                     else 'ACTIVE' end)
            """;

    private final JdbcClient jdbc;

    GrantList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their ids. */
    Page<String> page(GrantQuery query, Caller caller, LocalDate today) {
        long total = filtered("select count(*)" + FROM, query, caller, today)
                .query(Long.class)
                .single();
        var ids = filtered(
                        "select id" + FROM + " order by granted_at desc, id limit :limit offset :offset",
                        query,
                        caller,
                        today)
                .param("limit", query.paging().size())
                .param("offset", query.paging().offset())
                .query((row, _) -> row.getString("id"))
                .list();
        return query.paging().of(ids, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, GrantQuery query, Caller caller, LocalDate today) {
        return jdbc.sql(sql)
                .param("authority", caller.is(Role.AUTHORITY))
                .param("organisation", caller.is(Role.DEVELOPER) ? caller.organisation() : null)
                .param("department", caller.is(Role.STEWARD) ? caller.department() : null)
                .param("dataset", query.dataset())
                .param("state", query.state())
                .param("today", today);
    }
}
