/** What every page shares: language, preferences, words and figures, assets. */
@NullMarked
package org.minshu.portal.layout;

import org.jspecify.annotations.NullMarked;
