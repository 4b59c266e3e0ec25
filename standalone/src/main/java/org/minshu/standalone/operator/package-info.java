/** What operators may read where everything is on one public port. */
@NullMarked
package org.minshu.standalone.operator;

import org.jspecify.annotations.NullMarked;
