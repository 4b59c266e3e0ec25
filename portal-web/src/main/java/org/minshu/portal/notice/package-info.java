/** What the authority tells everybody: read by all, written at the authority's desk. */
@NullMarked
package org.minshu.portal.notice;

import org.jspecify.annotations.NullMarked;
