/** Data items read out of what a department already has: a file's columns, or a table that describes them. */
@NullMarked
package org.minshu.catalog.dataset.dictionary;

import org.jspecify.annotations.NullMarked;
