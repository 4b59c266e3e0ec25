/** The API contract: what every feature's HTTP interface shares. */
@NullMarked
package org.minshu.client;

import org.jspecify.annotations.NullMarked;
