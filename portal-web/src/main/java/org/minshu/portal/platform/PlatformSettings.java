package org.minshu.portal.platform;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the API is.
 *
 * @param baseUrl address without a path
 * @param readTimeout for an answer and all of its body
 * @param transferTimeout the same where files and exports pass
 * @param referenceAge for how long names of departments, libraries, regions and code lists are kept
 */
@ConfigurationProperties("minshu.catalog")
public record PlatformSettings(
        @DefaultValue("http://127.0.0.1:8081") URI baseUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("2h") Duration transferTimeout,
        @DefaultValue("30s") Duration referenceAge) {}
