/** Faults under a light steady load: how long until all is normal, which requests failed, and whether anything answered was lost. */
@NullMarked
package org.minshu.bench.fault;

import org.jspecify.annotations.NullMarked;
