/** The audit trail. */
@NullMarked
package org.minshu.client.audit;

import org.jspecify.annotations.NullMarked;
