/** The audit trail, for auditors: filtered, read and exported. */
@NullMarked
package org.minshu.portal.audit;

import org.jspecify.annotations.NullMarked;
