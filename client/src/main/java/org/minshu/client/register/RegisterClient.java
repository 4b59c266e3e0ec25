package org.minshu.client.register;

import java.util.List;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
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
}
