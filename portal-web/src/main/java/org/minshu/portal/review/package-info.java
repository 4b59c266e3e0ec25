/** What a department decides about the requests for its data, item by item. */
@NullMarked
package org.minshu.portal.review;

import org.jspecify.annotations.NullMarked;
