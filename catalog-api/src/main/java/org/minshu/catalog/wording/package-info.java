/** What people mean by the words they search for: synonyms that the authority keeps, names, years, kinds of files. */
@NullMarked
package org.minshu.catalog.wording;

import org.jspecify.annotations.NullMarked;
