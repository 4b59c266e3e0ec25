package org.minshu.client.rows;

import java.util.List;
import org.minshu.client.file.DistributionView;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Rows pushed into tables. A batch is JSON objects, one a line, UTF-8, named by the table's columns; its rows are taken one by
 * one, in the order in which batches arrived. The first batch of a table without columns makes them, from its JSON types.
 */
@HttpExchange("/api/v1")
public interface RowsClient {

    /** A distribution without a file, for rows that are only pushed. */
    @PostExchange("/datasets/{code}/pushed-tables")
    DistributionView create(@PathVariable String code, @RequestBody PushedTableForm form);

    /**
     * 202 where the batch is new, 200 where it was there before.
     *
     * @param batch 1 to 100 letters, digits, dots, colons, dashes and underscores; the same number means the same rows
     */
    @PutExchange(url = "/distributions/{id}/rows", contentType = "application/x-ndjson")
    ResponseEntity<BatchView> push(
            @PathVariable String id,
            @RequestParam String batch,
            @RequestParam PushMode mode,
            @RequestBody Resource body);

    /** The newest first, at most 100. */
    @GetExchange("/distributions/{id}/rows")
    List<BatchView> batches(@PathVariable String id);

    @GetExchange("/distributions/{id}/rows/{batch}")
    BatchView batch(@PathVariable String id, @PathVariable String batch);

    /** By a worker only; 204 where nothing waits. */
    @GetExchange("/distributions/{id}/rows:next")
    ResponseEntity<NextBatch> next(@PathVariable String id);

    /** The next version as Parquet, by a worker only. */
    @PutExchange("/distributions/{id}/rows/{batch}/table")
    StoredTableView store(@PathVariable String id, @PathVariable String batch, @RequestBody Resource body);

    /** By a worker only; 409 where the table has moved on meanwhile. */
    @PutExchange("/distributions/{id}/rows/{batch}/outcome")
    void report(@PathVariable String id, @PathVariable String batch, @RequestBody BatchOutcome outcome);
}
