/** What runs inside the class loader of the embedded S3 endpoint. */
@NullMarked
package org.minshu.embedded.s3;

import org.jspecify.annotations.NullMarked;
