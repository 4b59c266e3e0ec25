/** Temporary files of a worker, which go even where the worker was killed. */
@NullMarked
package org.minshu.ingestion.workspace;

import org.jspecify.annotations.NullMarked;
