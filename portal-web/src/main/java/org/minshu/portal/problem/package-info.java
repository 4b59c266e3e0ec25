/** Pages that explain what went wrong and what to do next. */
@NullMarked
package org.minshu.portal.problem;

import org.jspecify.annotations.NullMarked;
