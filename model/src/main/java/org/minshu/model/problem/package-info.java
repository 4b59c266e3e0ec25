/** Every way the platform refuses a request, with the sentence people read. */
@NullMarked
package org.minshu.model.problem;

import org.jspecify.annotations.NullMarked;
