package org.minshu.catalog.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.minshu.catalog.Api;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.Scene;
import org.minshu.catalog.dataset.DatasetViewed;
import org.minshu.catalog.security.Caller;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogIT
class UsageRateIT {

    private static final int DATASETS = 20;
    private static final int ROUNDS = 5;
    private static final int BATCHES = 10;
    private static final int BATCH = 1_000;

    @Autowired
    Api api;

    @Autowired
    ViewRecords views;

    @Autowired
    JdbcClient jdbc;

    /** Says how fast; what is held to is that nothing is dropped while the worker adds to the sums. */
    @Test
    @Tag("long")
    void everyViewOfAFloodIsKept() {
        var department = new Scene(api).department();
        var ids = IntStream.range(0, DATASETS)
                .mapToObj(_ -> id(new Scene(api).published(Scene.metadata(department))))
                .toList();
        long before = kept();
        views.add(batch(ids)); // the first is slow

        var best = IntStream.range(0, ROUNDS).mapToDouble(_ -> rate(ids)).max().orElseThrow();

        System.out.printf("Views written: %.0f/s%n", best);
        assertThat(kept() - before).isEqualTo((1 + ROUNDS * BATCHES) * BATCH);
    }

    private long kept() {
        return jdbc.sql("select count(*) from catalog.usage_record where caller_name = 'x' and kind = 'VIEW'")
                .query(Long.class)
                .single();
    }

    private double rate(List<Long> ids) {
        var batches = IntStream.range(0, BATCHES).mapToObj(_ -> batch(ids)).toList();
        var started = System.nanoTime();
        batches.forEach(views::add);
        return BATCHES * BATCH / ((System.nanoTime() - started) / 1e9);
    }

    private List<DatasetViews.View> batch(List<Long> ids) {
        var batch = new ArrayList<DatasetViews.View>();
        for (int n = 0; n < BATCH; n++) {
            var caller = new Caller("x" + n, "x", Set.of(Role.DEVELOPER), null, "单位" + n % 50, null);
            var code = ResourceCode.parse("30701916-000012").orElseThrow();
            batch.add(new DatasetViews.View(Instant.now(), new DatasetViewed(ids.get(n % ids.size()), code, caller)));
        }
        return batch;
    }

    private long id(String slug) {
        return jdbc.sql("select id from catalog.dataset where code = :code")
                .param("code", ResourceCode.parse(slug).orElseThrow().value())
                .query(Long.class)
                .single();
    }
}
