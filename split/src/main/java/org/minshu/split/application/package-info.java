/** The replicas of the three applications, as processes that know each other only by their settings. */
@NullMarked
package org.minshu.split.application;

import org.jspecify.annotations.NullMarked;
