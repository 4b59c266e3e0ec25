package org.minshu.client.rows;

/** A column of a table; {@code type} is a name of org.minshu.tables.ColumnType. */
public record PushedColumn(String name, String type) {}
