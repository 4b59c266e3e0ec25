/** One PostgreSQL, one schema per owner: migrated as the owner role, used as a run-time role that owns nothing. */
@NullMarked
package org.minshu.database;

import org.jspecify.annotations.NullMarked;
