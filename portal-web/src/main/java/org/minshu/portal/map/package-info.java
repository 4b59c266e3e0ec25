/** What maps are drawn upon: a sketch of rivers, and tiles and boundaries only from a source that the operator configures. */
@NullMarked
package org.minshu.portal.map;

import org.jspecify.annotations.NullMarked;
