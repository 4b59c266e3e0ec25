/** What the platform tells whoever is signed in. */
@NullMarked
package org.minshu.portal.notification;

import org.jspecify.annotations.NullMarked;
