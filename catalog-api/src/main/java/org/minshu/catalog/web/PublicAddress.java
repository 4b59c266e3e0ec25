package org.minshu.catalog.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.setting.Example;
import org.minshu.operations.setting.WebAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where people reach the platform.
 *
 * @param publicUrl the address that people reach the platform at; without it, links are paths
 */
@Validated
@ConfigurationProperties("minshu")
public record PublicAddress(
        @Example("https://data.example") @WebAddress @Nullable
        URI publicUrl) {

    public URI resolve(String path) {
        return publicUrl == null
                ? URI.create(path)
                : URI.create(publicUrl.toString().replaceFirst("/$", "") + path);
    }
}
