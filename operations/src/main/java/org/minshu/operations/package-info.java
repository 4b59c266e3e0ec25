/** What every application of the platform owes those who run it. */
@NullMarked
package org.minshu.operations;

import org.jspecify.annotations.NullMarked;
