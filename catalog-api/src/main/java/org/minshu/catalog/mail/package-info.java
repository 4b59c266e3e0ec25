/** Mail beside the portal: whom it reaches, how each wants to be told, and what the links in mails do. */
@NullMarked
package org.minshu.catalog.mail;

import org.jspecify.annotations.NullMarked;
