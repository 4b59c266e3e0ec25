package org.minshu.objects;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where objects are kept.
 *
 * @param endpoint an S3 endpoint, {@code http://127.0.0.1:9000} by default
 * @param bucket made when it is absent, {@code minshu} by default
 * @param region {@code us-east-1} by default, which most S3 stores expect
 */
public record ObjectStoreSettings(URI endpoint, String accessKey, String secretKey, String bucket, String region) {

    public ObjectStoreSettings(
            @Nullable URI endpoint,
            @Nullable String accessKey,
            @Nullable String secretKey,
            @Nullable String bucket,
            @Nullable String region) {
        this.endpoint = endpoint == null ? URI.create("http://127.0.0.1:9000") : endpoint;
        this.accessKey = accessKey == null ? "" : accessKey;
        this.secretKey = secretKey == null ? "" : secretKey;
        this.bucket = bucket == null ? "minshu" : bucket;
        this.region = region == null ? "us-east-1" : region;
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "ObjectStoreSettings[endpoint=%s, bucket=%s]".formatted(endpoint, bucket);
    }
}
