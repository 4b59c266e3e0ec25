/** Merged departments and replaced values. */
@NullMarked
package org.minshu.client.succession;

import org.jspecify.annotations.NullMarked;
