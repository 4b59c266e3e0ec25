/** Files of datasets: upload, links, download. */
@NullMarked
package org.minshu.client.file;

import org.jspecify.annotations.NullMarked;
