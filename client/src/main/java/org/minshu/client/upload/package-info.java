/** Files that arrive in pieces. */
@NullMarked
package org.minshu.client.upload;

import org.jspecify.annotations.NullMarked;
