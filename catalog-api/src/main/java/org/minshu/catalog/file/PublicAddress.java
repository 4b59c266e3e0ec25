package org.minshu.catalog.file;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code publicUrl}: the address that people reach the platform at; without it, links are paths. */
@ConfigurationProperties("minshu")
record PublicAddress(@Nullable URI publicUrl) {

    URI resolve(String path) {
        return publicUrl == null
                ? URI.create(path)
                : URI.create(publicUrl.toString().replaceFirst("/$", "") + path);
    }
}
