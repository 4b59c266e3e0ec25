package org.minshu.ingestion.assembly;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.WebAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the worker gets its tokens.
 *
 * @param tokenUri where the identity provider gives out tokens
 */
@Validated
@ConfigurationProperties("minshu.identity")
record IdentitySettings(
        @Example("https://id.example/realms/minshu/protocol/openid-connect/token") @NotNull @WebAddress
        URI tokenUri) {}
