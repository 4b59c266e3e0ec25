/** Settings that are policy: values with the day from which they hold, laid down by the authority. */
@NullMarked
package org.minshu.catalog.policy;

import org.jspecify.annotations.NullMarked;
