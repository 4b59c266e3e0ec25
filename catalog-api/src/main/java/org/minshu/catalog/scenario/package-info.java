/** Application scenarios: what is built on granted data. */
@NullMarked
package org.minshu.catalog.scenario;

import org.jspecify.annotations.NullMarked;
