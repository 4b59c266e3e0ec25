/** The query language: text of request parameters in, typed questions out, refusals with their position. */
@NullMarked
package org.minshu.tables.language;

import org.jspecify.annotations.NullMarked;
