/** What the worker has of the platform: the catalogue's files by its contract, and a place for objects. */
@NullMarked
package org.minshu.ingestion.platform;

import org.jspecify.annotations.NullMarked;
