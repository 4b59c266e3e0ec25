/** Settings: what is known of each, how it is checked at start, and how a wrong one is named. */
@NullMarked
package org.minshu.operations.setting;

import org.jspecify.annotations.NullMarked;
