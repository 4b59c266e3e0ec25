package org.minshu.tables;

/**
 * A column of a stored table.
 *
 * @param name as in the file's header, made unique; also its name in Parquet and in queries
 */
public record TableColumn(String name, ColumnType type) {}
