/** Settings that are policy: what the authority lays down, and from when on. */
@NullMarked
package org.minshu.client.policy;

import org.jspecify.annotations.NullMarked;
