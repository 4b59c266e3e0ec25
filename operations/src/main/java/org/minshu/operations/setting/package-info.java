/** Settings that every application has. */
@NullMarked
package org.minshu.operations.setting;

import org.jspecify.annotations.NullMarked;
