/** The object-store port on S3, by the MinIO client; only an application's assembly names this package. */
@NullMarked
package org.minshu.objects.s3;

import org.jspecify.annotations.NullMarked;
