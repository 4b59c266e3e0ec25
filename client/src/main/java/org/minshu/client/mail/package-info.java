/** How people want to be told: their mail address, and which notifications come as mail. */
@NullMarked
package org.minshu.client.mail;

import org.jspecify.annotations.NullMarked;
