package org.minshu.catalog.reference;

/** A department is new or another than before; announced inside the transaction. */
public record DepartmentChanged(String key) {}
