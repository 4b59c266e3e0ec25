/** Who is looking: signing in, the session, and which pages are open to whom. */
@NullMarked
package org.minshu.portal.signin;

import org.jspecify.annotations.NullMarked;
