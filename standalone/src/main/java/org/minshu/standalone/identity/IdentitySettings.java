package org.minshu.standalone.identity;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the identity provider is run.
 *
 * @param issuer the address under which everybody reaches this process; stands in every token
 * @param portalAddresses addresses, without a path, under which browsers may open the portal
 * @param signingKey file of the key that signs tokens; made when missing
 * @param portalSecret secret of the portal's client
 * @param ingestionSecret secret of the worker's client
 */
@ConfigurationProperties("minshu.identity")
record IdentitySettings(
        URI issuer, List<URI> portalAddresses, Path signingKey, String portalSecret, String ingestionSecret) {}
