/** One value taking the place of another: merged departments and replacements of retired values, as resumable work. */
@NullMarked
package org.minshu.catalog.succession;

import org.jspecify.annotations.NullMarked;
