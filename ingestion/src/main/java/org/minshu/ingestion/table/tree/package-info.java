/** Tables in nested text: JSON, lines of JSON, GeoJSON, XML and KML, each read as a stream and without anything it refers to. */
@NullMarked
package org.minshu.ingestion.table.tree;

import org.jspecify.annotations.NullMarked;
