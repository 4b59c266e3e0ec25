/** The audit trail: written in the change's own transaction, sealed into a chain within a second. */
@NullMarked
package org.minshu.catalog.audit;

import org.jspecify.annotations.NullMarked;
