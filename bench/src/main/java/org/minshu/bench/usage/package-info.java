/** Much use in a platform's database, and how fast it is summed up and shown. */
@NullMarked
package org.minshu.bench.usage;

import org.jspecify.annotations.NullMarked;
