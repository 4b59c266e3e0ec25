package org.minshu.standalone.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.WebAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the identity provider is run.
 *
 * @param issuer the address under which everybody reaches this process; stands in every token
 * @param portalAddresses addresses, without a path, under which browsers may open the portal
 * @param signingKey file of the key that signs tokens; made when missing
 * @param portalSecret secret of the portal's client
 * @param ingestionSecret secret of the worker's client
 */
@Validated
@ConfigurationProperties("minshu.identity")
record IdentitySettings(
        @Example("http://127.0.0.1:8080") @NotNull @WebAddress
        URI issuer,

        @Example("http://127.0.0.1:8080") @NotEmpty @WebAddress
        List<URI> portalAddresses,

        @Example("data/secrets/signing-key.json") @NotNull Path signingKey,
        @Example("any text") @NotBlank String portalSecret,
        @Example("any text") @NotBlank String ingestionSecret) {}
