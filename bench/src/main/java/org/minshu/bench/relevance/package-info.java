/** How well searches find what people mean, by the judged queries. */
@NullMarked
package org.minshu.bench.relevance;

import org.jspecify.annotations.NullMarked;
