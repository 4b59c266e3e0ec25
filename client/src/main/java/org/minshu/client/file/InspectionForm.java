package org.minshu.client.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker found in a file.
 *
 * @param encoding character set name where the file is text
 * @param header column names of the first row, in order; empty where it is no table
 * @param rows data rows below the header; null where it is no table
 */
public record InspectionForm(
        @Nullable String encoding,
        List<String> header,
        @Nullable Long rows) {}
