/** What people want to be told about: kept for them, and told as notifications when something happens to it. */
@NullMarked
package org.minshu.catalog.subscription;

import org.jspecify.annotations.NullMarked;
