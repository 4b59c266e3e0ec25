package org.minshu.embedded;

import java.net.URI;

/** An S3 endpoint (path style, any region) and the keys for it. */
public record ObjectEndpoint(URI endpoint, String accessKey, String secretKey) {

    @Override
    public String toString() {
        return endpoint.toString();
    }
}
