/** The register: what departments enter about their data, what is submitted, returned, published and retired. */
@NullMarked
package org.minshu.portal.publish;

import org.jspecify.annotations.NullMarked;
