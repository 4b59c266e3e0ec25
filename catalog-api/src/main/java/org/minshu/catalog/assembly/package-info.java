/** Puts the application together: the only place that names an engine's adapter. */
@NullMarked
package org.minshu.catalog.assembly;

import org.jspecify.annotations.NullMarked;
