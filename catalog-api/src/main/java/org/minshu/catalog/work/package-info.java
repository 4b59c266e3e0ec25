/** Background work of the schema catalog, by db-scheduler. */
@NullMarked
package org.minshu.catalog.work;

import org.jspecify.annotations.NullMarked;
