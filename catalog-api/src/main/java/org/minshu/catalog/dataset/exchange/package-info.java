/** The register as the form of 发改高技〔2017〕1272号 in a spreadsheet: taken out, and brought in as work in the background. */
@NullMarked
package org.minshu.catalog.dataset.exchange;

import org.jspecify.annotations.NullMarked;
