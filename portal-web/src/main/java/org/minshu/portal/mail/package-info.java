/** How the reader wants to be told, and what the links in mails lead to. */
@NullMarked
package org.minshu.portal.mail;

import org.jspecify.annotations.NullMarked;
