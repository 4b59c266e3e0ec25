package org.minshu.client.reference;

/** What came of a file: values that were added, those that were changed, and those that were so already. */
public record ReferenceImportView(int added, int changed, int unchanged) {}
