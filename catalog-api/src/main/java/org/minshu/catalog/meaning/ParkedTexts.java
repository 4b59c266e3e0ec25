package org.minshu.catalog.meaning;

import org.minshu.catalog.web.Paging;
import org.minshu.catalog.work.ParkedWork;
import org.minshu.client.Page;
import org.minshu.client.operations.ParkedView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries that the model failed with; each is one piece of parked work, however often it did. */
@Repository
class ParkedTexts implements ParkedWork {

    private final JdbcClient jdbc;

    ParkedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String queue() {
        return "meaning";
    }

    @Override
    public Page<ParkedView> page(Paging paging) {
        var items = jdbc.sql("""
                        select parked.*, dataset.code
                          from (select dataset as id, count(*) as failures, max(refused) as error,
                                       max(coalesce(parked_at, enqueued_at)) as at
                                  from catalog.vector_work where refused is not null
                                 group by dataset order by dataset limit :size offset :offset) parked
                          join catalog.dataset on dataset.id = parked.id
                         order by parked.id""")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, _) -> new ParkedView(
                        row.getString("id"),
                        row.getString("code"),
                        row.getInt("failures"),
                        ParkedWork.shortened(row.getString("error")),
                        row.getTimestamp("at").toInstant()))
                .list();
        return paging.of(items, total());
    }

    private long total() {
        return jdbc.sql("select count(distinct dataset) from catalog.vector_work where refused is not null")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean retry(String id) {
        return change("update catalog.vector_work set refused = null, parked_at = null", id);
    }

    @Override
    public boolean discard(String id) {
        return change("delete from catalog.vector_work", id);
    }

    private boolean change(String what, String id) {
        return id.matches("\\d{1,18}")
                && jdbc.sql(what + " where dataset = :dataset and refused is not null")
                                .param("dataset", Long.parseLong(id))
                                .update()
                        > 0;
    }
}
