package org.minshu.embedded;

/**
 * A database as the applications expect it.
 *
 * @param url its JDBC address, without user and password
 * @param superuser for tests that look behind the roles; no application gets it
 * @param owner runs migrations and owns what they make
 * @param runtime what the applications connect as: only what migrations granted to {@code minshu_catalog},
 *     {@code minshu_ingestion} and {@code minshu_portal}
 */
public record PlatformDatabase(String url, Login superuser, Login owner, Login runtime) {}
