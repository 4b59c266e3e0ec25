package org.minshu.client.records;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Rows of a dataset's tables, to those who may have its files. Columns outside of a grant do not exist to its holder. The
 * parameters are {@code select where group_by order_by limit offset}, with {@code table} and {@code version} to choose a table and
 * {@code grant} to name a grant; docs/records.md has the language.
 */
@HttpExchange("/api/v1/datasets/{code}")
public interface RecordClient {

    @GetExchange("/tables")
    List<TableView> tables(@PathVariable String code);

    /** {@code key} as {@link TableView} has it; without a version the newest. */
    @GetExchange("/tables/{key}")
    TableDetail table(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Integer version);

    /** Also {@code cursor}: {@code *} begins a walk over all rows. */
    @GetExchange("/records")
    RecordPage records(@PathVariable String code, @RequestParam MultiValueMap<String, String> parameters);

    /** {@code from} and {@code to} are versions, {@code key} names the columns that tell rows apart. */
    @GetExchange("/records/changes")
    ChangePage changes(@PathVariable String code, @RequestParam MultiValueMap<String, String> parameters);

    /** {@code format}: csv, json, jsonl, xlsx, parquet or geojson. */
    @GetExchange("/exports/{format}")
    ResponseEntity<Resource> export(
            @PathVariable String code,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters);

    /** OpenAPI 3.1 of the table, with programs that run as printed under {@code x-codeSamples}. */
    @GetExchange("/openapi.json")
    Map<String, Object> document(@PathVariable String code, @RequestParam MultiValueMap<String, String> parameters);
}
