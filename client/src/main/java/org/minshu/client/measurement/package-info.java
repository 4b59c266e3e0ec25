/** Rules that the rows of tables are measured by, and what came of it. */
@NullMarked
package org.minshu.client.measurement;

import org.jspecify.annotations.NullMarked;
