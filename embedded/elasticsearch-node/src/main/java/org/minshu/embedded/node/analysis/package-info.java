/** The analysis components that Elasticsearch's distribution has and its Maven artifacts lack. */
@NullMarked
package org.minshu.embedded.node.analysis;

import org.jspecify.annotations.NullMarked;
