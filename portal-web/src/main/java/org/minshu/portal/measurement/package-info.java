/** The quality of data: reports, rules and league tables. */
@NullMarked
package org.minshu.portal.measurement;

import org.jspecify.annotations.NullMarked;
