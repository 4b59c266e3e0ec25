/** Code lists that rules depend on; lists without rules are data, kept by the catalogue. */
@NullMarked
package org.minshu.model.vocabulary;

import org.jspecify.annotations.NullMarked;
