/** Requests for access, decisions on them, and grants. */
@NullMarked
package org.minshu.client.access;

import org.jspecify.annotations.NullMarked;
