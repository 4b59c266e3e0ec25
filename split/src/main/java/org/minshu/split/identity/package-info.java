/** Keycloak with the platform's realm, as the identity provider of a split platform. */
@NullMarked
package org.minshu.split.identity;

import org.jspecify.annotations.NullMarked;
