package org.minshu.client.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a dataset.
 *
 * @param format CSV, XLSX, PDF and so on, from the content
 * @param bytes size of the stored file
 * @param sha256 lower-case hex of the stored file
 * @param state INSPECTING until a worker has read it, then READY
 * @param rows data rows, where the file is a table
 * @param projectable whether it can be cut to granted items: its header names registered items
 * @param access what this caller may do: OPEN, GRANTED (whole), PROJECTED (granted items only), NONE
 * @param grantedItems item names the caller gets where the access is PROJECTED
 * @param contentPath path of the download on the API
 * @param understanding what became of it after it was stored
 */
public record DistributionView(
        String id,
        String name,
        String format,
        String mediaType,
        long bytes,
        String sha256,
        String state,
        @Nullable Long rows,
        boolean projectable,
        Instant uploadedAt,
        String access,
        java.util.List<String> grantedItems,
        String contentPath,
        UnderstandingView understanding) {}
