/** What a department states about a dataset: its rules, its tidy form, its stored text. */
@NullMarked
package org.minshu.catalog.dataset.metadata;

import org.jspecify.annotations.NullMarked;
