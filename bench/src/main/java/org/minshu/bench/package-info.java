/** Takes figures of a platform: how fast it starts, what it needs, what it answers, and how it gets over faults. */
@NullMarked
package org.minshu.bench;

import org.jspecify.annotations.NullMarked;
