/**
 * The real engines, small: PostgreSQL, an Elasticsearch node and an S3 endpoint, for standalone and for tests.
 *
 * <p>Tests take {@link org.minshu.embedded.TestEngines#shared()}: one set of engines per JVM, started when first asked for, or,
 * when {@code MINSHU_ENGINES} (environment, or system property {@code minshu.engines}) names the file that
 * {@link org.minshu.embedded.EnginesMain} wrote, the set that is running already. Each test class asks it for a database, an
 * index prefix and a bucket of its own. A test that stops or kills an engine starts one of its own ({@code new PostgresEngine(folder)}
 * and so on): {@code start} after {@code stop} or {@code kill} comes back on the same port with the same data.
 */
@NullMarked
package org.minshu.embedded;

import org.jspecify.annotations.NullMarked;
