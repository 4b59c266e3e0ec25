package org.minshu.ingestion.importing;

import tools.jackson.databind.JsonNode;

/** What stands on a line of the file, counted from 1: a record, or something that cannot be read as one. */
sealed interface SourceRecord {

    long line();

    record Parsed(long line, JsonNode content) implements SourceRecord {}

    record Broken(long line, String reason, String detail) implements SourceRecord {}
}
