package org.minshu.catalog.need;

import org.jspecify.annotations.Nullable;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.model.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Needs page by page. */
@Repository
class NeedList {

    private static final String OF_STATE = " and (cast(:state as text) is null or need.state = :state)";

    private final JdbcClient jdbc;

    NeedList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the caller filed, newest first. */
    Page<Need> own(Caller caller, @Nullable NeedState state, Paging paging) {
        return page(" where need.filer = :who", " order by need.id desc", caller.subject(), state, paging);
    }

    /** What the caller may answer, or could: all for the authority, what is asked of their department for stewards. */
    Page<Need> queue(Caller caller, @Nullable NeedState state, Paging paging) {
        var condition = caller.is(Role.AUTHORITY) ? " where true" : " where need.department = :who";
        return page(condition, " order by need.id", caller.department(), state, paging);
    }

    private Page<Need> page(
            String condition, String order, @Nullable String who, @Nullable NeedState state, Paging paging) {
        long total = with("select count(*) from catalog.data_need need" + condition + OF_STATE, who, state)
                .query(Long.class)
                .single();
        var items = with(Needs.SELECT + condition + OF_STATE + order + " limit :limit offset :offset", who, state)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query(Needs::need)
                .list();
        return paging.of(items, total);
    }

    private JdbcClient.StatementSpec with(String sql, @Nullable String who, @Nullable NeedState state) {
        return jdbc.sql(sql).param("who", who).param("state", state == null ? null : state.name());
    }
}
