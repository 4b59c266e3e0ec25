/** The state of engines, queues and parked work, for those who look after the platform. */
@NullMarked
package org.minshu.catalog.operations;

import org.jspecify.annotations.NullMarked;
