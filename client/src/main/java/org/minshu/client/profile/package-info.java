/** What the columns of a table hold. */
@NullMarked
package org.minshu.client.profile;

import org.jspecify.annotations.NullMarked;
