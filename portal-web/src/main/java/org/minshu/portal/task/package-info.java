/** What waits for a department, due first. */
@NullMarked
package org.minshu.portal.task;

import org.jspecify.annotations.NullMarked;
