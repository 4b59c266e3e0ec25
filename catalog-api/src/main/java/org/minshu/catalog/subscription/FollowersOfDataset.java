package org.minshu.catalog.subscription;

import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows an entry, for features that have something of their own to tell them. */
@Repository
public class FollowersOfDataset {

    private static final RowMapper<Follower> FOLLOWER = new DataClassRowMapper<>(Follower.class);

    private final JdbcClient jdbc;

    FollowersOfDataset(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long count(long dataset) {
        return jdbc.sql("select count(*) from catalog.subscription where dataset = :dataset")
                .param("dataset", dataset)
                .query(Long.class)
                .single();
    }

    /** In the order in which they began to follow, from the one after {@code id}. */
    public List<Follower> after(long dataset, long id, int most) {
        return jdbc.sql("""
                        select id, subject from catalog.subscription
                         where dataset = :dataset and id > :id order by id limit :most""")
                .param("dataset", dataset)
                .param("id", id)
                .param("most", most)
                .query(FOLLOWER)
                .list();
    }

    /** {@code id} is the subscription's. */
    public record Follower(long id, String subject) {}
}
