/** Describes the API: OpenAPI 3.1 at /api/openapi.json, an explorer at /api/docs. */
@NullMarked
package org.minshu.catalog.documentation;

import org.jspecify.annotations.NullMarked;
