package org.minshu.database;

/** An application that owns a schema; its migrations lie at {@code classpath:db/<schema>}. */
public record SchemaOwner(String schema) {}
