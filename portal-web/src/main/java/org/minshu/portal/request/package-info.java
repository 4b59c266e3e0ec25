/** The applicant's requests: drafting one step by step, sending it, following what becomes of it. */
@NullMarked
package org.minshu.portal.request;

import org.jspecify.annotations.NullMarked;
