package org.minshu.catalog.upload;

/** The right of one request to move an upload on. */
record Lease(String upload, String token) {}
