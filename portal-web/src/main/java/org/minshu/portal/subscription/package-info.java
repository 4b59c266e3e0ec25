/** What the reader wants to be told about: datasets followed, searches kept. */
@NullMarked
package org.minshu.portal.subscription;

import org.jspecify.annotations.NullMarked;
