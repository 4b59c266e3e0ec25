/** Users and what the authority lays down about them. */
@NullMarked
package org.minshu.portal.user;

import org.jspecify.annotations.NullMarked;
