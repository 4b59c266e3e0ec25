/** The platform's own state: engines, queues, the search index; for the authority. */
@NullMarked
package org.minshu.client.operations;

import org.jspecify.annotations.NullMarked;
