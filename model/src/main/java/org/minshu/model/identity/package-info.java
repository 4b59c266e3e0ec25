/** Who may call: roles, and the annotation by which an endpoint states them. */
@NullMarked
package org.minshu.model.identity;

import org.jspecify.annotations.NullMarked;
