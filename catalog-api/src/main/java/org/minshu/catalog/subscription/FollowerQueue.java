package org.minshu.catalog.subscription;

import java.util.List;
import java.util.Optional;
import org.minshu.catalog.dataset.PublicFacesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Followed datasets of which something is to be told, in the order in which it happened. */
@Repository
class FollowerQueue {

    private static final RowMapper<Follower> FOLLOWER = new DataClassRowMapper<>(Follower.class);

    private final JdbcClient jdbc;

    FollowerQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction of the change; what nobody follows does not come here. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PublicFacesChanged changed) {
        jdbc.sql("""
                        insert into catalog.subscription_work (dataset)
                        select id from unnest(:datasets::bigint[]) as changed (id)
                         where exists (select from catalog.subscription where subscription.dataset = changed.id)""").param("datasets", changed.ids().toArray(Long[]::new)).update();
    }

    /** The oldest that nobody else is at; it is kept from others until the transaction ends. */
    Optional<Work> next() {
        return jdbc.sql("""
                        select work.id, work.dataset, work.told, dataset.code, dataset.visible,
                               dataset.state = 'RETIRED' as withdrawn, dataset.revision,
                               version.title
                          from catalog.subscription_work work
                          join catalog.dataset on dataset.id = work.dataset
                          join catalog.dataset_version version
                            on version.dataset = dataset.id and version.version = dataset.version
                         order by work.id limit 1
                           for update of work skip locked""").query(Work.class).optional();
    }

    List<Follower> followers(Work work, int most) {
        return jdbc.sql("""
                        select id, subject from catalog.subscription
                         where dataset = :dataset and id > :told order by id limit :most""")
                .param("dataset", work.dataset())
                .param("told", work.told())
                .param("most", most)
                .query(FOLLOWER)
                .list();
    }

    void toldUpTo(Work work, long subscription) {
        jdbc.sql("update catalog.subscription_work set told = :told where id = :id")
                .param("id", work.id())
                .param("told", subscription)
                .update();
    }

    void done(Work work) {
        jdbc.sql("delete from catalog.subscription_work where id = :id")
                .param("id", work.id())
                .update();
    }

    /** {@code withdrawn} is one that is down for good, whose page says so. */
    record Work(
            long id,
            long dataset,
            long told,
            String code,
            boolean visible,
            boolean withdrawn,
            long revision,
            String title) {}

    record Follower(long id, String subject) {}
}
