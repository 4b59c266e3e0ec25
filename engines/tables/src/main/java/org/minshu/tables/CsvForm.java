package org.minshu.tables;

/**
 * How rows are written as CSV of RFC 4180.
 *
 * @param plain whether text that a spreadsheet would run as a formula gets an apostrophe
 */
public record CsvForm(char delimiter, boolean plain) {}
