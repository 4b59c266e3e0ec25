/** The platform's users, and what the authority lays down about them. */
@NullMarked
package org.minshu.client.person;

import org.jspecify.annotations.NullMarked;
