package org.minshu.client.register;

import java.io.InputStream;
import java.util.List;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What stewards do with the entries of their department. {@code code} is the slug with a dash. */
@HttpExchange("/api/v1")
public interface RegisterClient {

    /** The working copy, checked as submitting it would be. */
    @GetExchange("/datasets/{code}/check")
    CheckView check(@PathVariable String code);

    /** Two published versions side by side; public as the versions are. */
    @GetExchange("/datasets/{code}/versions/{from}/changes/{to}")
    VersionChanges changes(@PathVariable String code, @PathVariable int from, @PathVariable int to);

    /** Data items read from a table, XLSX or CSV of at most 20 MB: its columns, or the columns that it describes. */
    @PostExchange("/item-proposals")
    List<DataItem> propose(@RequestBody Resource body);

    /** Entries as the form of 发改高技〔2017〕1272号, {@code xlsx} or {@code csv}, streamed. Parameters: state, department, q. */
    @GetExchange("/register/exports/{format}")
    ResponseEntity<InputStream> export(@PathVariable String format, @RequestParam MultiValueMap<String, String> query);

    /** The form without entries, XLSX. */
    @GetExchange("/register/template")
    ResponseEntity<InputStream> template();

    /** Takes a form in, XLSX or CSV of at most 100 MB and 500,000 rows; a row with a code changes that entry, one without is new. */
    @PostExchange("/register/imports")
    ImportView startImport(@RequestParam String name, @RequestParam boolean dryRun, @RequestBody Resource body);

    /** The last 20, newest first. */
    @GetExchange("/register/imports")
    List<ImportView> imports();

    @GetExchange("/register/imports/{id}")
    ImportView importState(@PathVariable String id);

    /** The entries that were refused, as they were sent, each with the reason; XLSX, while the file is kept (30 days). */
    @GetExchange("/register/imports/{id}/refusals")
    ResponseEntity<InputStream> refusals(@PathVariable String id);

    /** What the same change would do to many entries; nothing is kept. */
    @PostExchange("/register/changes/preview")
    TogetherPreview previewChanges(@RequestBody TogetherForm form);

    /** Each entry is changed on its own, as saving it would be; the answer says which were not. */
    @PostExchange("/register/changes")
    TogetherResult changeTogether(@RequestBody TogetherForm form);
}
