/** What people are told in the portal, and what they have read of it. */
@NullMarked
package org.minshu.catalog.notification;

import org.jspecify.annotations.NullMarked;
