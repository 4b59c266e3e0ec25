package org.minshu.portal.platform;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.WebAddress;
import org.minshu.operations.setting.Within;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the API is.
 *
 * @param baseUrl address of the catalog-api, without a path
 * @param connectTimeout how long connecting to the catalog-api may take
 * @param readTimeout how long an answer of the catalog-api and all of its body may take
 * @param transferTimeout how long an answer may take where files and exports pass
 * @param referenceAge for how long names of departments, libraries, regions and code lists are kept
 */
@Validated
@ConfigurationProperties("minshu.catalog")
public record PlatformSettings(
        @Example("http://catalog-api:8081") @NotNull @WebAddress
        URI baseUrl,

        @DefaultValue("2s") @Within(least = "10ms", most = "1m")
        Duration connectTimeout,

        @DefaultValue("20s") @Within(least = "10ms", most = "10m")
        Duration readTimeout,

        @DefaultValue("2h") @Within(least = "1s", most = "1d")
        Duration transferTimeout,

        @DefaultValue("30s") @Within(least = "0s", most = "1d")
        Duration referenceAge) {}
