package org.minshu.portal.session;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Spring Session's statements where ours differ: a session's id is found by its hash, and two requests may add the same value. */
final class SessionTable implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

    private static final String CREATE = """
            insert into portal.spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, \
            expiry_time, principal_name)
            values (?, sha256(convert_to(?, 'UTF8')), ?, ?, ?, ?, ?)
            """;
    private static final String GET = """
            select s.primary_id, asked.id as session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                   a.attribute_name, a.attribute_bytes
            from (select ?::text as id) asked
            join portal.spring_session s on s.session_id = sha256(convert_to(asked.id, 'UTF8'))
            left join portal.spring_session_attributes a on a.session_primary_id = s.primary_id
            """;
    private static final String UPDATE = """
            update portal.spring_session
            set session_id = sha256(convert_to(?, 'UTF8')), last_access_time = ?, max_inactive_interval = ?, expiry_time = ?,
                principal_name = ?
            where primary_id = ?
            """;
    private static final String DELETE = """
            delete from portal.spring_session
            where session_id = sha256(convert_to(?, 'UTF8')) and max_inactive_interval >= 0
            """;
    private static final String ADD_VALUE = """
            insert into portal.spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
            values (?, ?, ?)
            on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
            """;

    private final SessionSettings settings;

    SessionTable(SessionSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        sessions.setTableName("portal.spring_session");
        sessions.setDefaultMaxInactiveInterval(settings.sessionIdle());
        sessions.setCreateSessionQuery(CREATE);
        sessions.setGetSessionQuery(GET);
        sessions.setUpdateSessionQuery(UPDATE);
        sessions.setDeleteSessionQuery(DELETE);
        sessions.setCreateSessionAttributeQuery(ADD_VALUE);
    }
}
