/** The identity provider of a standalone Minshu: demo accounts and machine clients, which exist nowhere else. */
@NullMarked
package org.minshu.standalone.identity;

import org.jspecify.annotations.NullMarked;
