/** The search port on Elasticsearch 9, spoken to over HTTP; only an application's assembly names this package. */
@NullMarked
package org.minshu.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
