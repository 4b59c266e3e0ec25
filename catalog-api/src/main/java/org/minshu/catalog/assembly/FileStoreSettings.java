package org.minshu.catalog.assembly;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.minshu.objects.ObjectStoreSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where files are kept: an S3 endpoint; what is absent takes the default of {@link ObjectStoreSettings}. */
@ConfigurationProperties("minshu.objects")
record FileStoreSettings(
        @Nullable URI endpoint,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @Nullable String bucket,
        @Nullable String region) {

    ObjectStoreSettings toSettings() {
        return new ObjectStoreSettings(endpoint, accessKey, secretKey, bucket, region);
    }
}
