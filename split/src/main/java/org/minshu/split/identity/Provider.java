package org.minshu.split.identity;

import java.net.URI;

/**
 * The identity provider as the applications are told of it.
 *
 * @param issuer stands in every token
 * @param protocol address that the parts of the protocol follow, as this machine reaches it
 */
public record Provider(URI issuer, URI protocol, String portalSecret, String ingestionSecret) {

    /** An address that browsers are sent to: {@code auth}, {@code logout}. */
    public String forBrowsers(String part) {
        return issuer + "/protocol/openid-connect/" + part;
    }

    /** An address that the applications call: {@code token}, {@code certs}. */
    public String forApplications(String part) {
        return protocol + "/" + part;
    }
}
