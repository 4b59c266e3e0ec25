package org.minshu.catalog.search;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.search.IndexDocument.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How well entries are described, and until when their data are new, as last scored. */
@Repository
class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id; those are absent that were never scored. */
    Map<Long, Standing> of(Collection<PublishedDataset> datasets) {
        return jdbc
                .sql("select dataset, score, update_due from catalog.dataset_quality where dataset = any(:ids)")
                .param("ids", datasets.stream().map(PublishedDataset::id).toArray(Long[]::new))
                .query((row, _) -> Map.entry(
                        row.getLong("dataset"),
                        new Standing(row.getObject("update_due", LocalDate.class), row.getInt("score"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
