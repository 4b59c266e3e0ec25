/** Files that arrive in pieces, by the tus protocol: resumed at any replica, registered once when the last byte is there. */
@NullMarked
package org.minshu.catalog.upload;

import org.jspecify.annotations.NullMarked;
