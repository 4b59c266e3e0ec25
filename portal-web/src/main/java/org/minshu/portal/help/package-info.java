/** How to use the portal, and what it does for accessibility. */
@NullMarked
package org.minshu.portal.help;

import org.jspecify.annotations.NullMarked;
