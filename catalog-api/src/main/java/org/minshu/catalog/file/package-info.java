/** Files of datasets: upload, download under the caller's rights, links. */
@NullMarked
package org.minshu.catalog.file;

import org.jspecify.annotations.NullMarked;
