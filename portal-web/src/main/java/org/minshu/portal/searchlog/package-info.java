/** What was searched for, and what was not found. */
@NullMarked
package org.minshu.portal.searchlog;

import org.jspecify.annotations.NullMarked;
