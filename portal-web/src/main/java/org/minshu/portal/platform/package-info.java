/** The platform's API as the portal calls it: on behalf of the signed-in user, refusals as exceptions. */
@NullMarked
package org.minshu.portal.platform;

import org.jspecify.annotations.NullMarked;
