/** What mails say, in both languages, as plain text and as HTML. */
@NullMarked
package org.minshu.catalog.mail.text;

import org.jspecify.annotations.NullMarked;
