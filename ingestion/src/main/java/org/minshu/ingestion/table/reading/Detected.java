package org.minshu.ingestion.table.reading;

import org.jspecify.annotations.Nullable;

/**
 * What was found out about a file before it is read.
 *
 * @param mediaType by its content, as Tika knows it
 * @param charset name of the character set of a text
 * @param whole whether every byte of the text fits it
 */
public record Detected(
        Content content, String mediaType, @Nullable String charset, boolean whole) {}
