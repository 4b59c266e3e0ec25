/** Taking published datasets down: announced, undone, done. */
@NullMarked
package org.minshu.client.withdrawal;

import org.jspecify.annotations.NullMarked;
