/** Application scenarios: what is built on granted data. */
@NullMarked
package org.minshu.client.scenario;

import org.jspecify.annotations.NullMarked;
