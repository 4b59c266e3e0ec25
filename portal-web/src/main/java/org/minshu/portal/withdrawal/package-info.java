/** Taking a published dataset down: whom it meets, when and why. */
@NullMarked
package org.minshu.portal.withdrawal;

import org.jspecify.annotations.NullMarked;
