package org.minshu.ingestion.assembly;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.WebAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the API is.
 *
 * @param baseUrl address of the catalog-api, without a path
 */
@Validated
@ConfigurationProperties("minshu.catalog")
record CatalogSettings(
        @Example("http://catalog-api:8081") @NotNull @WebAddress
        URI baseUrl) {}
