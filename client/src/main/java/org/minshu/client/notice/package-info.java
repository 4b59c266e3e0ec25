/** What the authority tells everybody. */
@NullMarked
package org.minshu.client.notice;

import org.jspecify.annotations.NullMarked;
