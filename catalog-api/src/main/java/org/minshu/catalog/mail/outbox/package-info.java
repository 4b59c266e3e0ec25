/** Mails on their way: written with what they tell, bundled into digests, sent, tried again, parked. */
@NullMarked
package org.minshu.catalog.mail.outbox;

import org.jspecify.annotations.NullMarked;
