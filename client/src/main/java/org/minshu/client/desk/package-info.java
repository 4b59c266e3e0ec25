/** What waits for the authority and for departments. */
@NullMarked
package org.minshu.client.desk;

import org.jspecify.annotations.NullMarked;
