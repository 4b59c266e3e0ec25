/** Taking published entries down: announced for a day, told to those who use them, undone or done, and remembered. */
@NullMarked
package org.minshu.catalog.withdrawal;

import org.jspecify.annotations.NullMarked;
