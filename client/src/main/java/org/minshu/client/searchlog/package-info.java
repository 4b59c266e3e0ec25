/** What was searched for, as sums of days; nobody's searches are kept as theirs. */
@NullMarked
package org.minshu.client.searchlog;

import org.jspecify.annotations.NullMarked;
