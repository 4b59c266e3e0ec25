/** Application scenarios: the list, and the page of each. */
@NullMarked
package org.minshu.portal.scenario;

import org.jspecify.annotations.NullMarked;
