/** What the data authority decides and watches: approvals, grants, use. */
@NullMarked
package org.minshu.portal.admin;

import org.jspecify.annotations.NullMarked;
