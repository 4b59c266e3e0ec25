/** Makes synthetic rows after a dataset's generator rules: the same bytes on every machine. */
@NullMarked
package org.minshu.launch.demo.rows;

import org.jspecify.annotations.NullMarked;
