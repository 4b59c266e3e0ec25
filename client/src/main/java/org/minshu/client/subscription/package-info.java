/** What people want to be told about: datasets they follow, searches they keep. */
@NullMarked
package org.minshu.client.subscription;

import org.jspecify.annotations.NullMarked;
