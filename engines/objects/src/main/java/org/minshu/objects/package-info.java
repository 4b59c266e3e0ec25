/** The object-store port: where the bytes of uploads and distributions lie. */
@NullMarked
package org.minshu.objects;

import org.jspecify.annotations.NullMarked;
