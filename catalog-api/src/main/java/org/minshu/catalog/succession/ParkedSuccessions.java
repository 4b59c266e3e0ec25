package org.minshu.catalog.succession;

import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.catalog.work.ParkedWork;
import org.minshu.client.Page;
import org.minshu.client.operations.ParkedView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Successions that broke off again and again; one that has not begun can be dropped, one that has can only go on. */
@Repository
class ParkedSuccessions implements ParkedWork {

    private final JdbcClient jdbc;
    private final Successions successions;

    ParkedSuccessions(JdbcClient jdbc, Successions successions) {
        this.jdbc = jdbc;
        this.successions = successions;
    }

    @Override
    public String queue() {
        return "succession";
    }

    @Override
    public Page<ParkedView> page(Paging paging) {
        var items = jdbc.sql("""
                        select * from catalog.succession where state = 'PARKED'
                         order by id limit :size offset :offset""")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> new ParkedView(
                        row.getString("id"),
                        "%s %s → %s".formatted(row.getString("list"), row.getString("source"), row.getString("target")),
                        row.getInt("attempts"),
                        ParkedWork.shortened(String.valueOf(row.getString("failure"))),
                        row.getTimestamp("not_before").toInstant()))
                .list();
        long total = jdbc.sql("select count(*) from catalog.succession where state = 'PARKED'")
                .query(Long.class)
                .single();
        return paging.of(items, total);
    }

    @Override
    public boolean retry(String id) {
        return id.matches("\\d{1,18}") && successions.retry(Long.parseLong(id));
    }

    @Override
    public boolean discard(String id) {
        return discard(id, Caller.platform());
    }

    @Override
    public boolean discard(String id, Caller by) {
        return id.matches("\\d{1,18}") && successions.cancel(Long.parseLong(id), "多次失败，已放弃", by.name());
    }
}
