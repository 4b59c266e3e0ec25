/** What the platform tells its users. */
@NullMarked
package org.minshu.client.notification;

import org.jspecify.annotations.NullMarked;
