/** Looking after the platform: engines, queues, the search index, and why a result stands where it does. */
@NullMarked
package org.minshu.portal.operations;

import org.jspecify.annotations.NullMarked;
