package org.minshu.catalog.access;

import java.util.List;
import java.util.Objects;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what is asked for, and what departments say about it. */
@Repository
class WantedDatasets {

    private final JdbcClient jdbc;

    WantedDatasets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(Application application) {
        jdbc.sql("delete from catalog.access_request_dataset where request = :no")
                .param("no", application.no())
                .update();
        add(application);
    }

    void add(Application application) {
        int position = 0;
        for (var dataset : application.datasets()) {
            jdbc.sql("""
                            insert into catalog.access_request_dataset
                                (request, dataset, position, department, title, title_en, level)
                            values (:no, :dataset, :position, :department, :title, :titleEn, :level)""")
                    .param("no", application.no())
                    .param("dataset", dataset.code().value())
                    .param("position", position++)
                    .param("department", dataset.department().key())
                    .param("title", dataset.title())
                    .param("titleEn", dataset.titleEn())
                    .param("level", dataset.level())
                    .update();
            addItems(application.no(), dataset);
        }
    }

    private void addItems(String no, WantedDataset dataset) {
        var items = dataset.items();
        jdbc.sql("""
                        insert into catalog.access_request_item (request, dataset, item, position, label, sensitivity)
                        select :no, :dataset, item, position, label, sensitivity
                          from unnest(:items::text[], :labels::text[], :sensitivities::text[])
                               with ordinality as wanted (item, label, sensitivity, position)""")
                .param("no", no)
                .param("dataset", dataset.code().value())
                .param("items", items.stream().map(WantedItem::name).toArray(String[]::new))
                .param("labels", items.stream().map(WantedItem::label).toArray(String[]::new))
                .param(
                        "sensitivities",
                        items.stream().map(WantedItem::sensitivity).toArray(String[]::new))
                .update();
    }

    /** The first decision on a part stands. */
    void decide(String no, Part part, List<Verdict> verdicts) {
        var decision = Objects.requireNonNull(part.decision());
        int decided = jdbc.sql("""
                        update catalog.access_request_part
                           set state = :state, comment = :comment, decided_at = :at, decided_by = :by,
                               decided_by_name = :byName
                         where request = :no and department = :department and state = 'PENDING'""")
                .param("no", no)
                .param("department", part.department().key())
                .param("state", part.state().name())
                .param("comment", decision.comment())
                .param("at", Times.column(decision.decidedAt()))
                .param("by", decision.decidedBy())
                .param("byName", decision.decidedByName())
                .update();
        if (decided != 1) {
            throw new CatalogException(ProblemType.ALREADY_DECIDED, "The department has decided");
        }
        verdicts.forEach(verdict -> decide(no, verdict));
    }

    private void decide(String no, Verdict verdict) {
        jdbc.sql("""
                        update catalog.access_request_item set decision = :decision, reason = :reason
                         where request = :no and dataset = :dataset and item = :item""")
                .param("no", no)
                .param("dataset", verdict.item().dataset().value())
                .param("item", verdict.item().name())
                .param("decision", verdict.decision().name())
                .param("reason", verdict.reason())
                .update();
    }
}
