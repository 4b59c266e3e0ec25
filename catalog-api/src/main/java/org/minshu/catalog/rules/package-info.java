/** What the rules of every form share: findings field by field, and what text may contain. */
@NullMarked
package org.minshu.catalog.rules;

import org.jspecify.annotations.NullMarked;
