/** Writes the operators' page of settings from the code of all applications, and finds it stale. */
@NullMarked
package org.minshu.standalone.settings;

import org.jspecify.annotations.NullMarked;
