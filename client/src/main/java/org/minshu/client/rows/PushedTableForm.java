package org.minshu.client.rows;

/** A table that will only be pushed to; {@code name} is a file name that ends in .jsonl. */
public record PushedTableForm(String name) {}
