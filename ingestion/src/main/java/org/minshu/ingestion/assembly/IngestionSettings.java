package org.minshu.ingestion.assembly;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the worker reaches the API.
 *
 * @param api address of the API, without a path
 * @param tokens where the issuer gives out tokens
 * @param client the machine client, whose tokens carry the role WORKER
 */
@ConfigurationProperties("minshu.ingestion")
record IngestionSettings(
        @DefaultValue("http://127.0.0.1:8080") URI api,
        @DefaultValue("http://127.0.0.1:8080/oauth2/token") URI tokens,
        @DefaultValue("minshu-ingestion") String client,
        @DefaultValue("") String secret) {}
