/** What is missing or doubtful in an entry, said before it is handed in. */
@NullMarked
package org.minshu.catalog.dataset.check;

import org.jspecify.annotations.NullMarked;
