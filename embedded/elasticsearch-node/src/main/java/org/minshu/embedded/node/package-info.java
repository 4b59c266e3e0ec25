/** What runs inside the child JVM of the embedded Elasticsearch node. */
@NullMarked
package org.minshu.embedded.node;

import org.jspecify.annotations.NullMarked;
