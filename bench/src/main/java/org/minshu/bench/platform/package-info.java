/** The platform that is measured: how it is started, and what runs for it on this machine. */
@NullMarked
package org.minshu.bench.platform;

import org.jspecify.annotations.NullMarked;
