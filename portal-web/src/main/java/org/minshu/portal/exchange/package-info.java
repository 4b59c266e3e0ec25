/** The register as a spreadsheet: taken out, and brought in with progress to look at. */
@NullMarked
package org.minshu.portal.exchange;

import org.jspecify.annotations.NullMarked;
