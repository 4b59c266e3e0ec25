/** Figures as Markdown, with the day and the machine. */
@NullMarked
package org.minshu.bench.report;

import org.jspecify.annotations.NullMarked;
