package org.minshu.tables;

/**
 * A column whose values are to be found in a column of another table, or of the same.
 *
 * @param column of {@code table}
 * @param target column of {@code other}
 */
public record Reference(StoredTable table, TableColumn column, StoredTable other, TableColumn target) {}
