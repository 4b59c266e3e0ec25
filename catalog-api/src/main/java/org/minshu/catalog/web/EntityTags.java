package org.minshu.catalog.web;

import org.jspecify.annotations.Nullable;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** Entity tags are the row's revision in quotes (RFC 9110, strong). */
public final class EntityTags {

    private EntityTags() {}

    public static String of(long revision) {
        return "\"" + revision + "\"";
    }

    /** The revision that If-Match names: 428 without, 412 where it cannot be one of ours. */
    public static long revision(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new CatalogException(ProblemType.PRECONDITION_REQUIRED, "Send the ETag you read in If-Match");
        }
        var tag = ifMatch.strip();
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "If-Match names no revision of this resource");
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
