/** Files of other sites, which the platform fetches. */
@NullMarked
package org.minshu.client.remote;

import org.jspecify.annotations.NullMarked;
